import type { Readable, Writable } from 'node:stream'
import { styleFor } from './terminal/style.ts'
import type { Layout } from './terminal/note-text.ts'

/** A stream that may be a terminal. */
export type Input = Readable & { readonly isTTY?: boolean }
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** The program's connections to its environment; `process` has the same shape. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Calls the listener when the program is interrupted (Ctrl C), instead of ending it */
  readonly onInterrupt: (listener: () => void) => void
}

/** The exit codes of commands. */
export const exitCodes = { answered: 0, nothing: 1, wrongUse: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** An error for wrong arguments. It is reported in one line, with exit code 2. */
export class UsageError extends Error {}

/** The width in columns if the output is not a terminal */
const DEFAULT_WIDTH = 80
/** The largest width in columns, because longer lines of prose are hard to read */
const WIDEST = 100

/**
 * Choose the layout of answers on an output.
 * @param width the requested width in columns; the default is the width of the terminal
 */
export function layoutFor({ stdout, env }: Io, width?: number): Layout {
  const own = Math.min(stdout.columns ?? DEFAULT_WIDTH, WIDEST)
  return { style: styleFor(stdout.isTTY === true, env), width: width ?? own }
}

/** Writes a text and a line break, and waits until it is flushed. */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(`${text}\n`, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Reads an input to its end as text; invalid UTF-8 becomes replacement characters. */
export async function readAll(input: Input): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString()
}
