import { z } from 'zod'

/** Who can end the condition that a code reports. */
export const actors = ['developer', 'account-admin', 'end-user', 'provider', 'none'] as const
/** Whether the same call may be made again: see the guide "Retrying safely". */
export const retries = ['never', 'after-fix', 'backoff', 'not-needed'] as const
/** What sort of answer a code is: `state` is a condition that is already reached, not a failure like others. */
export const kinds = ['success', 'state', 'error'] as const
/** Stations of the way of a document through the service, in order; eKYC stands beside it. */
export const stations = [
  'request',
  'access',
  'account',
  'document',
  'verification',
  'signing',
  'certificate',
  'ekyc',
] as const
/** What a note can rest on. */
export const basisTypes = [
  'vendor-table',
  'public-sample',
  'integrator',
  'standard',
  'documentation',
  'practice',
] as const
/** Kinds of dated change that are worth telling readers of the feed. */
export const changes = ['added', 'reworded', 'corrected', 'revised', 'retired'] as const

const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
const code = () => z.int().min(0).max(999_999)
const date = () => z.iso.date()
const prose = () => z.string().min(1)
const list = (item: string) => z.array(prose().describe(item))

const step = z
  .strictObject({
    do: prose().describe('What to do: imperative and concrete. `Back-ticks` mark field names and values.'),
    expect: prose().optional().describe('What the reader sees if this was the cause. Left out where one cannot know.'),
  })
  .describe('One step of the remedy')

const confusion = z
  .strictObject({
    code: code().describe('The other code'),
    difference: prose().describe('The one observation that tells the two apart, seen from this code'),
  })
  .describe('A code that is easily taken for this one; the other record names this one in turn')

const basis = z
  .strictObject({
    type: z.enum(basisTypes).describe('What kind of ground the note stands on'),
    source: id()
      .optional()
      .describe('The id of an entry of `sources`; needed unless the type is vendor-table or practice'),
    note: prose().describe('What of the note this supports'),
  })
  .describe('What the note rests on, so that a reader can weigh it')

const change = z
  .strictObject({
    date: date().describe('The day of the change, YYYY-MM-DD'),
    change: z.enum(changes).describe('What kind of change it was'),
    note: prose().describe('What changed, in a sentence; it stands on the page and in the feed'),
    formerMessage: prose().optional().describe('For `reworded`: the message until then; it stays findable'),
  })
  .describe('One dated change of this record')

const retirement = z
  .strictObject({
    since: date().describe('The day from which the API no longer returns the code, YYYY-MM-DD'),
    replacedBy: code().optional().describe('The code that takes its place, if one does'),
    reason: prose().describe('Why, in a sentence'),
  })
  .describe('Set when the API no longer returns this code. The record and its page stay.')

/** One return code with everything that the site says about it. */
export const codeSchema = z
  .strictObject({
    code: code().describe('The number the API returns'),
    message: z
      .string()
      .min(1)
      .describe("The message of the vendor's table, verbatim: odd wording and curly quotes stay"),
    kind: z.enum(kinds).describe('success, a state that is already reached, or an error'),
    category: id().describe('The id of an entry of `categories`'),
    actor: z.enum(actors).describe('Who can end the condition'),
    retry: z.enum(retries).describe('Whether repeating the call can help'),
    meaning: prose().describe('What happened, in one to three plain sentences'),
    causes: list('A cause that one can check').describe('Specific causes, likeliest first'),
    remediation: z.array(step).describe('Ordered steps, cheapest and likeliest first'),
    retryAdvice: prose().describe('In words: may the call be repeated, can that do harm, what to change first'),
    confusedWith: z.array(confusion).describe('Codes that are easily taken for this one'),
    keywords: list('A word or short phrase').describe('4 to 12 words people use who have not seen the message'),
    tellUser: prose().describe('A reply that support can send as it is'),
    collect: list('One thing to have at hand').describe(
      'What to have at hand before escalating; never secrets or identity data',
    ),
    basis: z.array(basis).min(1).describe('What the note rests on'),
    guides: z.array(id().describe('The id of a guide')).describe('Guides that help with this code'),
    history: z.array(change).min(1).describe('Dated changes, oldest first; the first is `added`'),
    retired: retirement.optional(),
  })
  .describe('One return code')

/** A group of codes that share a place in the service and a first thing to check. */
export const categorySchema = z
  .strictObject({
    id: id().describe('Part of the address of its page: permanent once published'),
    title: prose().describe('Its name, in the sidebar and on its page'),
    abbr: z
      .string()
      .regex(/^[A-Z][a-z]$/, 'a capital and a small letter')
      .describe('Two letters that mark its codes on the map'),
    station: z.enum(stations).describe('Where on the way of a document it belongs'),
    description: prose().describe('What it covers, in one or two sentences'),
    common: prose().describe('What its codes have in common, and what that means for the reader'),
    checkFirst: list('A step').min(1).describe('What to check first for any of its codes'),
  })
  .describe('A category')

/** A public source that notes can name as their basis. */
export const sourceSchema = z
  .strictObject({
    id: id().describe('What `basis.source` names'),
    title: prose().describe('What it is'),
    url: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Where it can be read, if it is public'),
    supports: prose().describe('What it was used for'),
  })
  .describe('A source')

/** The whole of `data/codes.json`. */
export const referenceSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where editors find the JSON Schema of this file'),
    sources: z.array(sourceSchema).describe('Public sources that notes rest on'),
    categories: z.array(categorySchema).min(1).describe('Categories, in the order of the sidebar'),
    codes: z.array(codeSchema).min(1).describe('Codes, in ascending order'),
  })
  .describe('Return codes of the e-signature and eKYC API: the only source of the site')

export type Code = z.infer<typeof codeSchema>
export type Category = z.infer<typeof categorySchema>
export type Source = z.infer<typeof sourceSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Actor = Code['actor']
export type Retry = Code['retry']
export type Kind = Code['kind']
export type BasisType = Code['basis'][number]['type']
export type Station = Category['station']

/**
 * JSON Schema (2020-12) of the source file, made from the Zod schema.
 * @returns a plain object, the same on every call, ready for `JSON.stringify`
 */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(referenceSchema, { target: 'draft-2020-12', io: 'input' })
  return { $schema, title: 'Return codes', ...rest }
}
