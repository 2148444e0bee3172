import { z } from 'zod'
import { id, prose } from '../codes/schema/fields.ts'

const entrySchema = z.strictObject({
  id: id().describe('The fragment of its address: permanent once published'),
  term: prose().describe('The term as it is usually written'),
  names: z
    .array(z.string().regex(/^\S(.*\S)?$/, 'text without white space at its ends'))
    .describe('Its names in prose, which match complete words and are case-sensitive; empty for the name of a field'),
  definition: prose().describe('What it is, in one to three sentences'),
  matters: prose().optional().describe('Why it matters here'),
  source: z
    .strictObject({
      title: prose().describe('The standard or page'),
      url: z.url({ protocol: /^https$/ }).describe('Its address'),
    })
    .optional()
    .describe('Where it is defined'),
})

export const glossarySchema = z.array(entrySchema).min(1)

/** A term of the glossary. */
export type GlossaryEntry = z.infer<typeof entrySchema>
