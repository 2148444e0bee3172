import { fromJsonSchema } from '../third-party/mcp.ts'

/** What an agent gets of a code besides its note. */
export interface Row {
  readonly code: number
  readonly message: string
  readonly kind: string
  readonly actor: string
  readonly retry: string
  readonly repeat: string
  /** The answer to whether a program may repeat the call, in words */
  readonly verdict: string
  readonly url: string
}

const text = (description: string) => ({ type: 'string', description })

const row = {
  type: 'object',
  properties: {
    code: { type: 'integer' },
    message: text('As the API documents it; the one of a response can differ'),
    kind: text('success, a state that is already reached, or an error'),
    actor: text('Who can end the condition'),
    retry: text('What becomes of the call'),
    repeat: text('Whether a program may make the very same call again by itself'),
    verdict: text('The same in words'),
    url: text('Its page'),
  },
  required: ['code', 'message', 'kind', 'actor', 'retry', 'repeat', 'verdict', 'url'],
}
const rows = (description: string) => ({ type: 'array', items: row, description })

/** What `look_up_status_code` takes. */
export const queryInput = fromJsonSchema<{ readonly query: string }>({
  type: 'object',
  properties: {
    query: text('A number, a message, words, or a pasted response, log line or exception, of any length'),
  },
  required: ['query'],
  additionalProperties: false,
})

/** What `look_up_status_code` gives besides text. */
export const answerOutput = fromJsonSchema({
  type: 'object',
  properties: {
    found: { type: 'boolean', description: 'Whether there are codes that are sure' },
    codes: rows('Best first'),
    guesses: rows('Codes that may be meant, where none is sure'),
    unknown: { type: 'array', items: { type: 'string' }, description: 'Numbers given as codes that are none' },
    nearest: {
      type: 'array',
      items: { type: 'integer' },
      description: 'Codes next to the first of these: other codes',
    },
  },
  required: ['found', 'codes', 'guesses', 'unknown', 'nearest'],
})

/** What `explain_status_code` takes. */
export const codeInput = fromJsonSchema<{ readonly code: number }>({
  type: 'object',
  properties: { code: { type: 'integer', description: 'The number of the code' } },
  required: ['code'],
  additionalProperties: false,
})

/** What `list_status_codes` gives besides text. */
export const listOutput = fromJsonSchema({
  type: 'object',
  properties: { codes: rows('Ascending by code') },
  required: ['codes'],
})

/**
 * What `list_status_codes` takes.
 * @param filters name → what it is about, and the values that it knows
 */
export function filterInput<Name extends string>(
  filters: Readonly<Record<Name, { readonly description: string; readonly values: readonly string[] }>>,
) {
  const entries = Object.entries<{ description: string; values: readonly string[] }>(filters)
  return fromJsonSchema<Partial<Record<Name, string>>>({
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, { description, values }]) => [name, { type: 'string', description, enum: [...values] }]),
    ),
    additionalProperties: false,
  })
}
