import type { Filter } from '../codes/addresses.ts'
import { filterValues } from '../codes/filter-values.ts'
import { kindLabels, verdictLabels, verdictOf } from '../codes/labels.ts'
import type { Verdict } from '../codes/labels.ts'
import type { Code } from '../codes/schema.ts'
import type { PageContext } from './context.ts'
import { factTerms } from './headings.ts'

/** A fact at a glance. */
export interface Fact {
  readonly term: string
  readonly label: string
  /** Where to read more about it */
  readonly href: string
  /** The table filtered by this fact, and the number of codes in it */
  readonly like: { readonly href: string; readonly count: number }
  readonly filter: Filter
  readonly verdict?: Verdict
}

/**
 * The facts of a code; its kind is included only if it is not an error.
 * @param record the code
 */
export function factsOf(record: Code, { catalog, paths }: PageContext): Fact[] {
  const { category, actor, kind } = record
  const like = (filter: Exclude<Filter, 'call'>) => {
    const [value = ''] = filterValues(record, filter)
    return {
      href: paths.filtered({ [filter]: value }),
      count: catalog.countOf(filter, value),
    }
  }
  const verdict = verdictOf(record)
  const facts: Fact[] = [
    {
      term: factTerms.verdict,
      label: verdictLabels[verdict],
      href: '#retry',
      filter: 'verdict',
      like: like('verdict'),
      verdict,
    },
    { term: factTerms.actor, label: catalog.actorLabel(actor), href: '#support', filter: 'actor', like: like('actor') },
    {
      term: factTerms.category,
      label: catalog.category(category).title,
      href: paths.category(category),
      filter: 'category',
      like: like('category'),
    },
    { term: factTerms.kind, label: kindLabels[kind], href: '#meaning', filter: 'kind', like: like('kind') },
  ]
  return facts.filter(({ filter }) => filter !== 'kind' || kind !== 'error')
}
