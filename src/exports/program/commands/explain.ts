import { escapeMarkdown } from '../../../codes/prose/escape.ts'
import { titleOf } from '../../../codes/title.ts'
import { firstSentence } from '../../../codes/prose/plain.ts'
import { absolute } from '../../export.ts'
import { codeMarkdown, markdownProse } from '../../markdown.ts'
import { publicCode } from '../../public-code.ts'
import { answerText, isFull, nothingText } from '../answer-text.ts'
import { exitCodes, layoutFor, print, readAll, UsageError } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import type { Found } from '../look-up.ts'
import type { Reference } from '../reference.ts'
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
      'explain a code; or find the codes that a message, words or a pasted answer mean (this is the default)',
    )
    .argument('[query...]', 'a number, a message, words; without it, or as "-", it is read from the input')
    .addOption(formatOption(['text', 'md', 'json']))
    .addOption(widthOption())
    .action(async (words: readonly string[], options: Options) => {
      const found = await reference.lookUp.ask(await queryFrom(words, io))
      done(await answer(found, options, reference, io))
    })
}

async function queryFrom(words: readonly string[], { stdin }: Io): Promise<string> {
  const piped = words.length === 0 || (words.length === 1 && words[0] === '-')
  if (!piped) return words.join(' ')
  if (words.length === 0 && stdin.isTTY === true) throw new UsageError('Say what to explain, such as a number.')
  return readAll(stdin)
}

async function answer(found: Found, { format, width }: Options, reference: Reference, io: Io): Promise<ExitCode> {
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

/** An answer for programs; fields are only ever added. */
export function answerJson({ answer, pages }: Found, reference: Reference) {
  const publicCodes = (hits: Found['answer']['hits']) =>
    hits.map(({ record }) => publicCode(reference.catalog.get(record.code), reference))
  const { hits, guesses, unknown, nearest } = answer
  return {
    version: reference.catalog.version,
    codes: publicCodes(hits),
    pages: pages.map(({ title, kind, path }) => {
      return { title, kind, url: absolute(reference, reference.paths.file(path)) }
    }),
    guesses: publicCodes(guesses),
    unknown,
    nearest: nearest.map(({ code, message }) => {
      return { code, message, url: absolute(reference, reference.paths.code(code)) }
    }),
  }
}

/** An answer as Markdown: the note where one code is meant, a list otherwise. */
export function answerMarkdown(found: Found, reference: Reference): string {
  const { hits, guesses } = found.answer
  const records = (list: typeof hits) => list.map(({ record }) => reference.catalog.get(record.code))
  if (isFull(found)) {
    return records(hits)
      .map((record) => codeMarkdown(record, reference).trimEnd())
      .join('\n\n')
  }
  const rows = (list: typeof hits) =>
    records(list).map((record) => {
      const link = `[${escapeMarkdown(titleOf(record))}](${absolute(reference, reference.paths.code(record.code))})`
      return `- ${link}: ${markdownProse(firstSentence(record.meaning), reference)}`
    })
  const pages = found.pages.map(({ title, kind, path }) => {
    return `- [${escapeMarkdown(title)}](${absolute(reference, reference.paths.file(path))}): ${escapeMarkdown(kind)}`
  })
  return [
    ...rows(hits),
    ...pages,
    ...(guesses.length > 0 && pages.length === 0 ? ['Perhaps one of these:\n', ...rows(guesses)] : []),
  ].join('\n')
}
