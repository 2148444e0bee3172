import { z } from 'zod'
import type { Site } from './site.ts'

/** What sort of answer a code is: `state` is a condition that is already reached, not a failure like others. */
export const kinds = ['success', 'state', 'error'] as const
/** What becomes of the call: see the guide on repeating calls. `verify`: look first, then it may count as done. */
export const retryPolicies = ['never', 'after-fix', 'backoff', 'verify', 'not-needed'] as const
/** Whether a program may make the very same call again by itself. */
export const repeats = ['safe', 'look-first', 'never'] as const
/** What has happened by the time the code arrives. */
export const effects = ['nothing', 'perhaps', 'certainly'] as const
/** Whether a source shows a code at a place, or it is likely there. */
export const certainties = ['shown', 'likely'] as const
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
    expect: prose()
      .optional()
      .describe('What the reader sees at this step if this cause was the one. Left out where nothing is seen.'),
    causes: z
      .array(z.int().min(1))
      .min(1)
      .optional()
      .describe('The causes that it tests or cures, by their place in `causes`, from 1'),
    prevention: z.literal(true).optional().describe('It keeps the code from coming back; such steps come last'),
  })
  .describe('One step of the remedy: it names its causes, or is marked as prevention')

const confusion = z
  .strictObject({
    code: code().describe('The other code'),
    difference: prose().describe('The one observation that tells the two apart, seen from this code'),
  })
  .describe('A code that is easily taken for this one; the other record names this one in turn')

const sighting = z
  .strictObject({
    at: id().describe('The id of an entry of `calls` or `places`'),
    certainty: z.enum(certainties).describe('`shown` by a source, or `likely`'),
    source: id().optional().describe('The id of an entry of `sources`; needed where it is shown'),
    note: prose().optional().describe('What to know about it here, in a few words'),
  })
  .describe('A call or place where the code comes up')

const effect = z
  .strictObject({
    happened: z.enum(effects).describe('In a word, for programs'),
    note: prose().describe('The same in a sentence, for people'),
  })
  .describe('What has happened by the time the code arrives')

const example = z
  .strictObject({
    caption: prose().describe('What it shows'),
    wrong: z.string().min(1).optional().describe('What leads to the code; plain text, several lines allowed'),
    right: z.string().min(1).describe('What does not; plain text, several lines allowed'),
    note: prose().optional().describe('What to look at'),
  })
  .describe('A wrong and a right value or request next to each other')

const change = z
  .strictObject({
    date: date().describe('The day of the change, YYYY-MM-DD'),
    change: z.enum(changes).describe('What kind of change it was'),
    note: prose().describe('What changed, in a sentence, for the page, the list of changes and the feed'),
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

/** A public source that notes can name as their basis. */
const sourceSchema = z
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

const placeSchema = z
  .strictObject({
    id: id().describe('What `seenAt.at` names'),
    title: prose().describe('Its name'),
    description: prose().describe('What it is, in a sentence or two'),
    everyCall: z.literal(true).optional().describe('Set where its codes can answer any call'),
  })
  .describe('A place, other than a call, where codes come up')

/**
 * The schemas of `data/codes.json`, with the words that records choose from taken from the site's data.
 * @param site its actors, audiences, stations and types of basis
 */
export function schemasFor(site: Pick<Site, 'actors' | 'audiences' | 'stations' | 'basisTypes'>) {
  const oneOf = (entries: readonly { id: string }[]) => z.enum(entries.map((entry) => entry.id))
  const basis = z
    .strictObject({
      type: oneOf(site.basisTypes).describe('What kind of ground the note rests on'),
      source: id().optional().describe('The id of an entry of `sources`; some types need one'),
      note: prose().describe('What of the note this supports'),
    })
    .describe('What the note rests on, so that a reader can weigh it')
  const callSchema = z
    .strictObject({
      id: id().describe('Part of the address of its page: permanent once published'),
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).describe('The HTTP method'),
      path: prose().describe('Its path below the root of the API'),
      title: prose().describe('What it does, in two to five words'),
      does: prose().describe('What it does, in one to three sentences'),
      body: prose().describe('How its body travels'),
      takes: z
        .array(
          z
            .strictObject({
              name: prose().describe('The field'),
              what: prose().describe('What it holds'),
              required: z.literal(true).optional().describe('Set where a source shows that it is needed'),
            })
            .describe('A field of the request'),
        )
        .describe('What it takes'),
      request: z.string().min(1).describe('A request as it is sent, with made-up values; several lines'),
      answer: prose().describe('What an answer holds, as far as a source shows it'),
      notes: list('A trap').optional().describe('What goes wrong with it'),
      basis: z.array(basis).min(1).describe('What this record rests on'),
    })
    .describe('A call of the API')
  const codeSchema = z
    .strictObject({
      code: code().describe('The number the API returns'),
      message: z
        .string()
        .min(1)
        .describe("The message of the vendor's table, verbatim: odd wording and curly quotes stay"),
      kind: z.enum(kinds).describe('success, a state that is already reached, or an error'),
      category: id().describe('The id of an entry of `categories`'),
      group: id().optional().describe('The id of an entry of `groups` of its category, if that has any'),
      actor: oneOf(site.actors).describe('Who can end the condition'),
      retry: z.enum(retryPolicies).describe('What becomes of the call'),
      repeat: z.enum(repeats).describe('Whether a program may make the very same call again by itself'),
      effect,
      meaning: prose().describe('What happened, in one to three plain sentences'),
      firstLook: prose().describe('The one observation that decides, in a sentence; it comes first on the page'),
      seenAt: z.array(sighting).describe('Where the code comes up, likeliest first'),
      causes: list('A cause that one can check').describe('Specific causes, likeliest first'),
      remediation: z.array(step).describe('Ordered steps: one or everybody first, then cheapest and likeliest'),
      example: example.optional(),
      retryAdvice: prose().describe('In words: may the call be repeated, can that do harm, what to change first'),
      confusedWith: z.array(confusion).describe('Codes that are easily taken for this one'),
      keywords: list('A word or short phrase').describe('4 to 12 words people use who have not seen the message'),
      to: oneOf(site.audiences).describe('Who gets the reply'),
      tellUser: prose().describe('A reply that support can send as it is; `[link]` and the like are slots to fill'),
      tellDeveloper: prose().optional().describe("What to tell the customer's developer, where that helps"),
      collect: list('One thing to have at hand').describe(
        'What to have at hand before escalating; never secrets or identity data',
      ),
      basis: z.array(basis).min(1).describe('What the note rests on'),
      guides: z.array(id().describe('The id of a guide')).describe('Guides that help with this code'),
      history: z.array(change).min(1).describe('Dated changes, oldest first; the first is `added`'),
      retired: retirement.optional(),
    })
    .describe('One status code')
  const categorySchema = z
    .strictObject({
      id: id().describe('Part of the address of its page: permanent once published'),
      title: prose().describe('Its name, in the sidebar and on its page'),
      abbr: z
        .string()
        .regex(/^[A-Z][a-z]$/, 'a capital and a small letter')
        .describe('Two letters that mark its codes on the map'),
      station: oneOf(site.stations).describe('The stage at which its codes come up'),
      description: prose().describe('What it covers, in one or two sentences'),
      common: prose().describe('What its codes have in common, and what that means for the reader'),
      checkFirst: list('A step').min(1).describe('What to check first for any of its codes'),
      groups: z
        .array(
          z
            .strictObject({
              id: id().describe('What `group` of a code names'),
              title: prose().describe('Its name: what to do with its codes, at a glance'),
              note: prose().describe('What its codes have in common'),
            })
            .describe('Some codes of the category that are handled alike'),
        )
        .min(2)
        .optional()
        .describe('Parts of the category'),
    })
    .describe('A category')
  const referenceSchema = z
    .strictObject({
      $schema: z.string().optional().describe('Where editors find the JSON Schema of this file'),
      sources: z.array(sourceSchema).describe('Public sources that notes rest on'),
      places: z.array(placeSchema).describe('Places, other than calls, where codes come up'),
      calls: z.array(callSchema).describe('The known calls of the API, in the order of their list'),
      categories: z.array(categorySchema).min(1).describe('Categories, in the order of the sidebar'),
      codes: z.array(codeSchema).min(1).describe('Codes, in ascending order'),
    })
    .describe('Status codes of an API: the only source of the site')
  return {
    code: codeSchema,
    category: categorySchema,
    source: sourceSchema,
    call: callSchema,
    place: placeSchema,
    reference: referenceSchema,
  }
}

/** The schemas of one site; see `schemasFor`. */
export type Schemas = ReturnType<typeof schemasFor>
/** One status code with everything that the site says about it. */
export type Code = z.infer<Schemas['code']>
/** A group of codes that share a stage and a first thing to check. */
export type Category = z.infer<Schemas['category']>
export type Source = z.infer<typeof sourceSchema>
export type Call = z.infer<Schemas['call']>
export type Place = z.infer<typeof placeSchema>
/** The whole of `data/codes.json`. */
export type Reference = z.infer<Schemas['reference']>
export type RetryPolicy = Code['retry']
export type Repeat = Code['repeat']
export type Effect = Code['effect']['happened']
export type Kind = Code['kind']

/**
 * JSON Schema (2020-12) of the source file, made from the Zod schema.
 * @param schemas of the site
 * @returns a plain object, the same on every call, ready for `JSON.stringify`
 */
export function jsonSchema(schemas: Schemas): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schemas.reference, { target: 'draft-2020-12', io: 'input' })
  return { $schema, title: 'Status codes', ...rest }
}
