import type { Catalog } from '../../codes/catalog.ts'
import { sampleBody } from '../../codes/envelope.ts'

/** An example of a query. */
export interface Example {
  /** A description of the example */
  readonly label: string
  readonly query: string
}

/** Returns examples of queries: a number, a message and a response, all of the site's sample code. */
export function examplesOf({ sample, site }: Pick<Catalog, 'sample' | 'site'>): Example[] {
  return [
    { label: 'a number', query: String(sample.code) },
    { label: 'a message', query: sample.message },
    { label: 'a pasted response', query: sampleBody(sample, site.envelope) },
  ]
}
