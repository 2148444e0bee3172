import type { Readable, Writable } from 'node:stream'
import { styleFor } from './terminal/style.ts'
import type { Layout } from './terminal/note-text.ts'

/** A stream that may be a terminal. */
export type Input = Readable & { readonly isTTY?: boolean }
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the program is connected to; `process` is one. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Calls back, instead of ending the program, when it is interrupted (Ctrl C) */
  readonly onInterrupt: (listener: () => void) => void
}

/** How a command ended, as the shell sees it. */
export const exitCodes = { answered: 0, nothing: 1, wrongUse: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The program cannot do what it was asked: told in one line, and the exit code is 2. */
export class UsageError extends Error {}

/** Where the output is no terminal */
const DEFAULT_WIDTH = 80
/** Longer lines of prose are hard to read. */
const WIDEST = 100

/**
 * How answers are set on an output.
 * @param width that was asked for, in columns; that of the terminal otherwise
 */
export function layoutFor({ stdout, env }: Io, width?: number): Layout {
  const own = Math.min(stdout.columns ?? DEFAULT_WIDTH, WIDEST)
  return { style: styleFor(stdout.isTTY === true, env), width: width ?? own }
}

/** Writes a text and a line break, and waits until the reader takes more. */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(`${text}\n`, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** All that an input gives, as text; bytes that are no UTF-8 become replacement characters. */
export async function readAll(input: Input): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString()
}
