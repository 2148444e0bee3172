import type { Catalog } from '../../codes/catalog.ts'
import { sampleBody } from '../../codes/envelope.ts'

/** Something that one may put into the look-up. */
export interface Example {
  /** What it is, in words */
  readonly label: string
  readonly query: string
}

/** What can be put into the look-up: a number, a message and a response, all of the site's sample code. */
export function examplesOf({ sample, site }: Pick<Catalog, 'sample' | 'site'>): Example[] {
  return [
    { label: 'a number', query: String(sample.code) },
    { label: 'a message', query: sample.message },
    { label: 'a pasted response', query: sampleBody(sample, site.envelope) },
  ]
}
