import { z } from 'zod'
import { callSchema } from './schema/call.ts'
import { categorySchema } from './schema/category.ts'
import { codeSchema } from './schema/code.ts'
import { placeSchema } from './schema/place.ts'
import { sourceSchema } from './schema/source.ts'
import type { Site } from './site-schema.ts'

export { kinds, repeats, retryPolicies } from './schema/enums.ts'

/**
 * The schemas of `data/codes.json`, with the words that records choose from taken from the site's data.
 * @param site the actors, audiences, stations and types of basis of the site
 */
export function schemasFor(site: Pick<Site, 'actors' | 'audiences' | 'stations' | 'basisTypes'>) {
  const [code, category, call] = [codeSchema(site), categorySchema(site), callSchema(site)]
  const reference = z
    .strictObject({
      $schema: z.string().optional().describe('The JSON Schema of this file, for editors'),
      sources: z.array(sourceSchema).describe('Public sources that notes are based on'),
      places: z.array(placeSchema).describe('Places, other than calls, where codes come up'),
      calls: z.array(call).describe('The known calls of the API, in the order of their list'),
      categories: z.array(category).min(1).describe('Categories, in the order of the sidebar'),
      codes: z.array(code).min(1).describe('Codes, in ascending order'),
    })
    .describe('Status codes of an API: the only source of the site')
  return { code, category, source: sourceSchema, call, place: placeSchema, reference }
}

/** The schemas of one site; see `schemasFor`. */
export type Schemas = ReturnType<typeof schemasFor>
/** A status code with its complete note. */
export type Code = z.infer<Schemas['code']>
/** A group of codes that share a stage and a first thing to check. */
export type Category = z.infer<Schemas['category']>
export type Source = z.infer<typeof sourceSchema>
export type Call = z.infer<Schemas['call']>
export type Place = z.infer<typeof placeSchema>
/** The content of `data/codes.json`. */
export type Reference = z.infer<Schemas['reference']>
export type RetryPolicy = Code['retry']
export type Repeat = Code['repeat']
export type Kind = Code['kind']

/**
 * JSON Schema (2020-12) of the source file, made from the Zod schema.
 * @param schemas of the site
 * @returns a plain object for `JSON.stringify`; deterministic
 */
export function jsonSchema(schemas: Schemas): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schemas.reference, { target: 'draft-2020-12', io: 'input' })
  return { $schema, title: 'Status codes', ...rest }
}
