import { PassThrough } from 'node:stream'
import { original } from '../../codes/replies/replies.ts'
import type { BuildContext } from '../../publishing/published-file.ts'
import type { Output } from '../program/io.ts'
import { programName } from '../program/name.ts'
import { referenceOf } from '../program/reference.ts'
import type { ProgramReference } from '../program/reference.ts'
import { run } from '../program/run.ts'
import { programData } from '../status-codes-mjs.ts'

/** A command and its output. */
export interface TerminalStep {
  readonly command: string
  /** The output, with escape sequences and without a final line break */
  readonly output: string
}

const COLUMNS = 78

/**
 * Run the program and record its real output: the beginning of a note, a log, a number that is not a code, a reply.
 */
export async function terminalSession(context: BuildContext): Promise<TerminalStep[]> {
  const reference = referenceOf({ ...(await programData(context)), licenses: [] })
  const { sample, codes, site } = reference.catalog
  const number = String(sample.code)
  const none = Array.from({ length: codes.length + 1 }, (_, i) => i + sample.code).find(
    (one) => !reference.catalog.find(one),
  )
  const log = [
    '10:22:09 INFO  call sent',
    `10:22:10 ERROR {"${site.envelope.code}": ${number}}`,
    '10:22:10 INFO  queue is empty',
  ]
  const { language = original.language } = reference.catalog.languages.at(-1) ?? {}
  const reply = ['reply', number, '--lang', language]
  const note = await shown([number], reference)
  return [
    { command: number, output: `${note.split('\n\n').slice(0, 3).join('\n\n')}\n…` },
    { command: 'watch app.log', output: await shown(['watch'], reference, `${log.join('\n')}\n`) },
    { command: String(none), output: await shown([String(none)], reference) },
    { command: reply.join(' '), output: await shown(reply, reference) },
  ].map(({ command, output }) => ({ command: `node ${programName} ${command}`, output }))
}

/** Runs the program on a simulated terminal, and returns its output. */
async function shown(args: readonly string[], reference: ProgramReference, input = ''): Promise<string> {
  let text = ''
  const terminal = (): Output => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
    return Object.assign(stream, { isTTY: true, columns: COLUMNS })
  }
  const stdin = new PassThrough()
  stdin.end(input)
  await run(args, reference, { stdin, stdout: terminal(), stderr: terminal(), env: {}, onInterrupt: () => undefined })
  return text.trimEnd()
}
