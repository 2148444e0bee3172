import { z } from 'zod'
import { prose } from '../codes/schema/fields.ts'

const word = () => z.string().regex(/^[\p{Ll}\p{Lo}\p{N}_]+$/u, 'a word in lower case')
const words = () => z.array(word()).min(1)

/** `lookup.json`: how a pasted text is read. */
export const pasteRulesSchema = z.strictObject({
  $schema: z.string().optional(),
  keys: z
    .strictObject({
      sure: words().describe('Keys that name a status code without doubt'),
      usual: words().describe('Keys that usually name one'),
      doubtful: words().describe('Keys that name another number equally often'),
    })
    .describe('Keys of a response, without separators'),
  messageKeys: words().describe('Keys that hold the message'),
  otherCodes: z.array(word()).describe('Words before "code" that make it another kind of code, as in "country code"'),
  otherCodeParents: z.array(word()).describe('Objects in which "code" is another kind of code'),
  currencies: z
    .array(word())
    .describe(
      'How people write the currencies of the market; a number next to one is an amount. Dollars and euros are known',
    ),
  secrets: z
    .strictObject({
      keys: z
        .array(word())
        .describe(
          'Keys whose values are masked, also at the end of a longer name such as `app_token`; `_` may be left out or be a hyphen',
        ),
      patterns: z
        .array(prose().refine(isPattern, 'a regular expression'))
        .describe('Patterns of numbers that identify a person, masked wherever they are'),
      person: z
        .strictObject({
          keys: z
            .array(word())
            .describe('Keys of what identifies a person, such as a phone number, masked like the others'),
          nextTo: z
            .array(word())
            .describe(
              'Keys such as `name`, masked only in an object that has one of those keys or an email address, too',
            ),
        })
        .describe('What identifies a person'),
    })
    .describe('What is masked where a pasted text is shown'),
  learned: z
    .record(z.string(), z.number())
    .optional()
    .describe('Log odds that words around a number make it a code, written by `npm run tune:numbers`'),
})

/** `cases.json`: for each code, descriptions by people who do not know its message. */
export const casesSchema = z.record(
  z.string().regex(/^(0|[1-9]\d*)$/, 'a code'),
  z.array(prose().max(240)).min(1).max(24),
)

/** `out-of-domain.json`: texts that are about no code, so that the look-up recognizes what it cannot answer. */
export const outOfDomainSchema = z.array(prose().max(400)).describe('Texts about other subjects')

/** `lookup-pages.json`: additional words that lead to pages. */
export const pageWordsSchema = z.array(
  z.strictObject({
    path: prose().describe('The address of a page or of a section, below the base path'),
    words: z.string().describe('Words that lead to it'),
    triggers: z.array(prose()).describe('Phrases that lead to it from anywhere in a text'),
  }),
)

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== ''
  } catch {
    return false
  }
}
