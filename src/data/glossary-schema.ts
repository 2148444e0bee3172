import { z } from 'zod'

const text = () => z.string().min(1)

const entrySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe('The fragment of its address: permanent once published'),
  term: text().describe('The term as the field writes it'),
  names: z
    .array(z.string().regex(/^\S(.*\S)?$/, 'text without white space at its ends'))
    .describe('Its names in prose, matched as complete words and by case; empty for a name of a field'),
  definition: text().describe('What it is, in one to three sentences'),
  matters: text().optional().describe('Why it matters here'),
  source: z
    .strictObject({
      title: text().describe('The standard or page'),
      url: z.url({ protocol: /^https$/ }).describe('Where it can be read'),
    })
    .optional()
    .describe('Where it is defined'),
})

export const glossarySchema = z.array(entrySchema).min(1)

/** A term of the glossary. */
export type GlossaryEntry = z.infer<typeof entrySchema>
