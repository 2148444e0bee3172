import { z } from 'zod'
import { code, id, prose } from './schema/fields.ts'

const actor = z
  .strictObject({
    id: id().describe('The id that `actor` of a code refers to'),
    label: prose().describe('As readers see it'),
    instruction: prose().describe('What to pass on when such a code occurs, and to whom'),
  })
  .describe('Somebody who can resolve what a code reports')

const audience = z
  .strictObject({
    id: id().describe('The id that `to` of a code refers to'),
    label: prose().describe('As readers see it'),
  })
  .describe('Somebody who gets a reply')

const station = z
  .strictObject({
    id: id().describe('The id that `station` of a category refers to'),
    label: prose().describe('As readers see it'),
    apart: prose().optional().describe('Set if it is outside the order of the others: a sentence that says so'),
  })
  .describe('A stage in the lifecycle of what the API handles')

const basisType = z
  .strictObject({
    id: id().describe('The id that `basis.type` of a code refers to'),
    label: prose().describe('As readers see it'),
    explanation: prose().describe('How reliable such a basis is'),
    needsSource: z.boolean().describe('Whether a basis of this type must name its source'),
  })
  .describe('A type of basis for notes')

const startingPoint = z
  .strictObject({
    title: prose().describe('Who it is for'),
    lead: prose().describe('What these readers find, in a sentence'),
    links: z
      .array(
        z
          .strictObject({
            label: prose().describe('Its label, in two to four words'),
            path: prose().describe('A page of the site, below its base path, such as `guides/for-support/`'),
          })
          .describe('A page'),
      )
      .min(1)
      .describe('Where to start'),
  })
  .describe('Where one kind of reader starts')

/** `data/site.json`: the name of the site, the shape of a response, and the words that records choose from. */
export const siteSchema = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors'),
    id: id().describe('Part of the permanent ids in the feed; must never change'),
    title: prose().describe('The name of the site, in titles and exports'),
    name: prose().max(16).describe('The same in at most 16 characters, for the header and for browsers'),
    description: prose().describe('What the site is, in a sentence'),
    api: prose().describe('What the API is called in a sentence, such as `the payment API`'),
    attribution: prose().describe('Who wrote the messages and who wrote the rest, in a sentence'),
    codesPerCall: prose()
      .optional()
      .describe(
        'What the vendor publishes about the codes of each call, in a sentence, for pages that list such codes',
      ),
    glossaryLead: prose()
      .optional()
      .describe('What the entries of the glossary are based on, in a sentence, for its beginning'),
    envelope: z
      .strictObject({
        code: prose().describe('The field of a response that holds the code'),
        message: prose().optional().describe('The field that holds the message'),
        guide: id().optional().describe('The guide that explains a response'),
      })
      .describe('What a response looks like'),
    exportName: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)+$/, 'two or more words in lower case, joined by hyphens')
      .refine((name) => !/(?:s|x|z|ch|sh|y)$/.test(name), 'a singular noun that only needs an s in the plural')
      .refine((name) => name !== 'status-code', 'another name: StatusCodes is the namespace of the constants')
      .default('result-code')
      .describe(
        'What programs call a code. Files, packages and types of the constants are named after it, so it never changes',
      ),
    sampleCode: code().describe('A code that examples show'),
    lifecycle: z
      .strictObject({ title: prose(), lead: prose() })
      .optional()
      .describe('Heading and first sentence of the list of stages; without it, there is no list'),
    views: z
      .array(
        z
          .strictObject({
            label: prose().describe('What it shows, in two to four words'),
            query: prose().describe('The state of the table as in its address, without the question mark'),
          })
          .describe('A view of the table'),
      )
      .optional()
      .describe('Views of the table of all codes, as links above it'),
    startingPoints: z.array(startingPoint).optional().describe('Where each kind of reader starts, on the home page'),
    actors: z.array(actor).min(1).describe('Who can resolve what codes report, in the order of lists'),
    audiences: z.array(audience).min(1).describe('Who gets a reply'),
    slots: z
      .array(z.string().regex(/^[a-z]+$/, 'a word in lower case'))
      .optional()
      .describe('Slots of replies, to be filled in before they are sent, such as `link` for `[link]`'),
    stations: z.array(station).min(1).describe('Stages, in order'),
    basisTypes: z.array(basisType).min(1).describe('Types of basis, the most reliable first'),
  })
  .describe('What the site is called, the shape of a response, and the words that records choose from')

export type Site = z.infer<typeof siteSchema>
