import type { ExitCode, Io } from '../io.ts'
import type { ProgramReference } from '../reference.ts'
import { Command, InvalidArgumentError, Option } from '../third-party/parser.ts'

/** The context of a command. */
export interface Context {
  readonly reference: ProgramReference
  readonly io: Io
  /** Called once with the exit code */
  readonly done: (code: ExitCode) => void
}

/** Adds a command to the program. */
export type AddCommand = (program: Command, context: Context) => void

/** The option for the format of an answer. */
export function formatOption<Format extends string>(formats: readonly [Format, ...Format[]]): Option {
  return new Option('-f, --format <format>', 'the output format').choices(formats).default(formats[0])
}

/** The option for the width of an answer. */
export function widthOption(): Option {
  return new Option('-w, --width <columns>', 'wrap lines at this width; 0 for no wrapping').argParser((text) => {
    const width = Number(text)
    if (!/^\d+$/.test(text) || (width !== 0 && (width < 20 || width > 1000))) {
      throw new InvalidArgumentError('Expected 0, or a number from 20 to 1000.')
    }
    return width
  })
}
