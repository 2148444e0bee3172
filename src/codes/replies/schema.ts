import { z } from 'zod'

const text = () => z.string().regex(/^\S(?:[^\n]*\S)?$/, 'text on one line, without white space at its ends')
const list = (item: string) => z.array(text().describe(item))

/** The supported scripts by their ISO 15924 codes: Latin and Simplified Han. */
export const scripts = ['Latn', 'Hans'] as const

const avoided = z
  .strictObject({
    text: text().describe('A word, or characters, that do not belong in this language'),
    write: text().describe('What to write instead'),
    colloquial: z.literal(true).optional().describe('Set if people write it, so `cases` may contain it'),
  })
  .describe('Something that is often written by mistake')

const translation = z
  .strictObject({
    code: z.int().min(0).describe('The code of the reply'),
    message: text().describe('What the code means, in a few words'),
    tellUser: text().describe('The reply, ready to send; slots such as `[link]` stay as they are'),
    keywords: list('A word or short phrase').describe('4 to 8 queries of people who look for this'),
    cases: list('A line').describe('3 to 6 descriptions by people who do not know the message'),
    from: z
      .string()
      .regex(/^[0-9a-f]{8}$/, '8 hex digits; run: npm run replies')
      .describe('A hash of the English reply from which this was translated'),
  })
  .describe('What a code means and the reply to it')

/** A file in `data/replies/`: the replies to all codes in one language, and what the check and the look-up need. */
export const languageSchema = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a language tag such as ms or zh-Hans')
      .describe('The language tag (BCP 47); the file is named for it'),
    name: text().describe('The name of the language in that language'),
    englishName: text().describe('The name of the language in English'),
    script: z.enum(scripts).describe('The script it is written in'),
    lengths: z
      .strictObject({
        message: z.int().min(1).describe('The maximum number of characters of a message'),
        reply: z
          .tuple([z.number().positive(), z.number().positive()])
          .describe('The minimum and maximum length of a reply, as a share of the English one'),
        case: z
          .tuple([z.int().min(1), z.int().min(1)])
          .describe(
            'The minimum and maximum length of an entry of `cases`, in words; a Chinese character counts as a word',
          ),
      })
      .describe('How long texts may be'),
    avoid: z.array(avoided).describe('What the check refuses in messages and replies'),
    lookup: z
      .strictObject({
        hints: list('A word, or an ending with a hyphen before it').describe(
          'Words that show a query to be in this language; English has none of them, and no long word with such an ending',
        ),
        light: list('A word').describe('Words that carry grammar rather than meaning'),
        same: z
          .array(z.array(text()).min(2))
          .describe('Ways to write the same thing, the usual one first; an underscore joins the words of a phrase'),
        traditional: text()
          .optional()
          .describe('Pairs of characters, the traditional one before the simplified one, for queries in the former'),
      })
      .describe('What the look-up knows about the language'),
    replies: z.array(translation).min(1).describe('One entry for each code, in ascending order'),
  })
  .describe('Replies in one language')

/** The replies to all codes in one language. */
export type Language = z.infer<typeof languageSchema>
/** The meaning of a code and the reply to it, in one language. */
export type Translation = Language['replies'][number]
