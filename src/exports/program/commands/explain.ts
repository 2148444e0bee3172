import { answerJson } from '../answer-json.ts'
import { answerMarkdown } from '../answer-markdown.ts'
import { answerText, nothingText } from '../answer-text.ts'
import { exitCodes, layoutFor, print, readAll, UsageError } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import type { ProgramAnswer } from '../lookup.ts'
import type { ProgramReference } from '../reference.ts'
import { formatOption, widthOption } from './command.ts'
import type { AddCommand } from './command.ts'

interface Options {
  readonly format: 'text' | 'md' | 'json'
  readonly width?: number
}

/** Explains a code, or finds the codes that a text means. */
export const explain: AddCommand = (program, { reference, io, done }) => {
  program
    .command('explain', { isDefault: true })
    .description(
      'explain a code, or find the codes that a message, words or a pasted response mean (the default command)',
    )
    .argument('[query...]', 'a number, a message or words; if missing or "-", read from standard input')
    .addOption(formatOption(['text', 'md', 'json']))
    .addOption(widthOption())
    .action(async (words: readonly string[], options: Options) => {
      const found = await reference.lookup.ask(await queryFrom(words, io))
      done(await answer(found, options, reference, io))
    })
}

async function queryFrom(words: readonly string[], { stdin }: Io): Promise<string> {
  const piped = words.length === 0 || (words.length === 1 && words[0] === '-')
  if (!piped) return words.join(' ')
  if (words.length === 0 && stdin.isTTY === true) throw new UsageError('Say what to explain, such as a number.')
  return readAll(stdin)
}

async function answer(
  found: ProgramAnswer,
  { format, width }: Options,
  reference: ProgramReference,
  io: Io,
): Promise<ExitCode> {
  const { hits, guesses } = found.answer
  const isAnswered = hits.length > 0 || found.pages.length > 0
  if (format === 'json') await print(io.stdout, JSON.stringify(answerJson(found, reference), null, 2))
  else {
    if (isAnswered || guesses.length > 0) {
      await print(
        io.stdout,
        format === 'md' ? answerMarkdown(found, reference) : answerText(found, reference, layoutFor(io, width)),
      )
    }
    for (const line of nothingText(found)) await print(io.stderr, line)
  }
  return isAnswered ? exitCodes.answered : exitCodes.nothing
}
