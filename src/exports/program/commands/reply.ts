import { original } from '../../../codes/replies/replies.ts'
import { titleOf } from '../../../codes/title.ts'
import { absolute } from '../../../publishing/published-file.ts'
import { nothingText } from '../answer-text.ts'
import { exitCodes, print } from '../io.ts'
import { Option } from '../third-party/parser.ts'
import { formatOption } from './command.ts'
import type { AddCommand } from './command.ts'

interface Options {
  readonly lang: string
  readonly format: 'text' | 'json'
}

/** Prints the reply to send: one line, so that it can be copied or piped. */
export const reply: AddCommand = (program, { reference, io, done }) => {
  const { catalog } = reference
  const languages = [original.language, ...catalog.languages.map(({ language }) => language)]
  program
    .command('reply')
    .description('print the reply to send')
    .argument('<code...>', 'the code, or a message that only one code has')
    .addOption(new Option('-l, --lang <language>', 'the language').choices(languages).default(original.language))
    .addOption(formatOption(['text', 'json']))
    .action(async (words: readonly string[], { lang, format }: Options) => {
      const found = await reference.lookup.ask(words.join(' '))
      const [hit, other] = found.answer.hits
      const replies = hit && !other ? catalog.repliesTo(catalog.get(hit.record.code)) : []
      const reply = replies.find(({ language }) => language === lang)
      if (hit && reply) {
        const { code } = hit.record
        const { language, message, text } = reply
        const url = absolute(reference, reference.paths.code(code))
        await print(io.stdout, format === 'json' ? JSON.stringify({ code, language, message, reply: text, url }) : text)
        done(exitCodes.answered)
        return
      }
      const lines = other
        ? ['Several codes match; choose one:', ...found.answer.hits.map(({ record }) => `  ${titleOf(record)}`)]
        : nothingText(found)
      for (const line of lines) await print(io.stderr, line)
      done(exitCodes.nothing)
    })
}
