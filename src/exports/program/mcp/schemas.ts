/** A code in a structured answer to an agent. */
export interface CodeRow {
  readonly code: number
  readonly message: string
  readonly kind: string
  readonly actor: string
  readonly retry: string
  readonly repeat: string
  /** Whether a program may repeat the call, in words */
  readonly verdict: string
  readonly url: string
}

const text = (description: string) => ({ type: 'string', description })

const row = {
  type: 'object',
  properties: {
    code: { type: 'integer' },
    message: text('As the API documents it'),
    kind: text('A success, a state that has already been reached, or an error'),
    actor: text('Who can resolve the condition'),
    retry: text('What to do with the call'),
    repeat: text('Whether a program may make exactly the same call again by itself'),
    verdict: text('What retry and repeat mean together, in words'),
    url: text('The page about the code'),
  },
  required: ['code', 'message', 'kind', 'actor', 'retry', 'repeat', 'verdict', 'url'],
}
const rows = (description: string) => ({ type: 'array', items: row, description })

/** The JSON Schema of the input of `look_up_status_code`. */
export const queryInput = {
  type: 'object',
  properties: {
    query: text('A number, a message, words, or a pasted response, log line or exception, of any length'),
  },
  required: ['query'],
  additionalProperties: false,
}

/** The JSON Schema of the structured output of `look_up_status_code`. */
export const answerOutput = {
  type: 'object',
  properties: {
    found: { type: 'boolean', description: 'Whether any code is a certain match' },
    codes: rows('Best first'),
    guesses: rows('Codes that may be meant, if no match is certain'),
    unknown: {
      type: 'array',
      items: { type: 'string' },
      description: 'Numbers given as codes that are not status codes',
    },
    nearest: {
      type: 'array',
      items: { type: 'integer' },
      description: 'The codes nearest to the first unknown number; they are different codes',
    },
  },
  required: ['found', 'codes', 'guesses', 'unknown', 'nearest'],
}

/** The JSON Schema of the input of `explain_status_code`. */
export const codeInput = {
  type: 'object',
  properties: { code: { type: 'integer', description: 'The number of the code' } },
  required: ['code'],
  additionalProperties: false,
}

/** The JSON Schema of the structured output of `list_status_codes`. */
export const listOutput = {
  type: 'object',
  properties: { codes: rows('Ascending by code') },
  required: ['codes'],
}

/**
 * The JSON Schema of the input of `list_status_codes`.
 * @param filters the description and possible values of each filter, by name
 */
export function filterInput(
  filters: Readonly<Record<string, { readonly description: string; readonly values: readonly string[] }>>,
) {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(filters).map(([name, { description, values }]) => [
        name,
        { type: 'string', description, enum: [...values] },
      ]),
    ),
    additionalProperties: false,
  }
}
