import type { Filter } from '../codes/addresses.ts'
import { kindLabels, verdictLabels, verdictOf } from '../codes/labels.ts'
import type { Verdict } from '../codes/labels.ts'
import type { Code } from '../codes/schema.ts'
import type { PageContext } from './context.ts'

/** A fact at a glance. */
export interface Fact {
  readonly term: string
  readonly label: string
  /** Where the page, or another one, says more */
  readonly href: string
  /** The table filtered by it, and how many codes that shows */
  readonly like: { readonly href: string; readonly count: number }
  readonly filter: Filter
  readonly verdict?: Verdict
}

/** The question that the fact about a repeat answers, and the heading of the section that it leads to. */
export const repeatQuestion = 'Can my job repeat this?'

/**
 * The facts of a code; its kind is one only where it is no error.
 * @param record the code
 */
export function factsOf(record: Code, { catalog, paths }: PageContext): Fact[] {
  const { category, actor, kind } = record
  const like = (filter: Exclude<Filter, 'call'>) => ({
    href: paths.filtered({ [filter]: record[filter] }),
    count: catalog.codes.filter((other) => other[filter] === record[filter]).length,
  })
  const verdict = verdictOf(record)
  const facts: Fact[] = [
    {
      term: repeatQuestion,
      label: verdictLabels[verdict],
      href: '#retry',
      filter: 'retry',
      like: like('retry'),
      verdict,
    },
    { term: 'Who acts', label: catalog.actorLabel(actor), href: '#support', filter: 'actor', like: like('actor') },
    {
      term: 'Category',
      label: catalog.category(category).title,
      href: paths.category(category),
      filter: 'category',
      like: like('category'),
    },
    { term: 'Kind', label: kindLabels[kind], href: '#meaning', filter: 'kind', like: like('kind') },
  ]
  return facts.filter(({ filter }) => filter !== 'kind' || kind !== 'error')
}
