import { titleOf } from '../../codes/title.ts'
import type { Context } from './commands/command.ts'
import { explain } from './commands/explain.ts'
import { licenses } from './commands/licenses.ts'
import { list } from './commands/list.ts'
import { mcp } from './commands/mcp.ts'
import { reply } from './commands/reply.ts'
import { watch } from './commands/watch.ts'
import { exitCodes, print, UsageError } from './io.ts'
import type { ExitCode, Io } from './io.ts'
import { programName } from './name.ts'
import type { ProgramReference } from './reference.ts'
import { Command, CommanderError } from './third-party/parser.ts'

/**
 * Run the program.
 * @param args without the names of Node and of the program
 * @returns the exit code: 0 answered, 1 nothing found, 2 incorrect usage
 * @throws if an output is closed or a file cannot be written
 */
export async function run(args: readonly string[], reference: ProgramReference, io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.answered
  const done = (ended: ExitCode) => {
    code = ended
  }
  const program = programOf({ reference, io, done })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // The parser has already written its message. Requested help or version is not an error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.answered : exitCodes.wrongUse
    if (!(error instanceof UsageError)) throw error
    await print(io.stderr, `${error.message}\n\n${program.helpInformation()}`)
    return exitCodes.wrongUse
  }
}

function programOf(context: Context): Command {
  const { reference, io } = context
  const { catalog, title, description } = reference
  const program = new Command(`node ${programName}`)
    .description(`${title}. ${description}`)
    .version(`${programName} ${catalog.version}`, '-V, --version', 'print the version of the reference')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .addHelpText('after', examples(reference))
    .showHelpAfterError('Use --help for usage.')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .exitOverride()
  for (const add of [explain, watch, reply, list, mcp, licenses]) add(program, context)
  for (const command of program.commands)
    command.copyInheritedSettings(program).helpOption('-h, --help', 'print this help')
  return program
}

function examples({ catalog }: ProgramReference): string {
  const record = catalog.find(catalog.site.sampleCode) ?? catalog.codes[0]
  if (!record) return ''
  const number = String(record.code)
  const lines = [
    [number, `the note on ${titleOf(record)}`],
    [`"${record.message.toLowerCase()}"`, 'codes that a message or words may mean'],
    ['watch app.log', 'a log with explanations'],
    [`reply ${number}`, 'the reply to send'],
    ['list --kind state --format csv', 'the codes that match filters'],
    ['mcp', 'the look-up as tools for a coding agent'],
  ] as const
  const width = Math.max(...lines.map(([args]) => args.length))
  return [
    '\nExamples:',
    ...lines.map(([args, what]) => `  node ${programName} ${args.padEnd(width)}  ${what}`),
    '\nExit codes: 0 if there is an answer, 1 if there is none, 2 for incorrect usage. The program never goes online.',
  ].join('\n')
}
