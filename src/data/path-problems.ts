import { addressesAt, filters } from '../codes/addresses.ts'
import { suggestionFor } from '../codes/problems/explain.ts'
import { listOptions, quote } from '../codes/problems/problem.ts'
import { extraColumns, parseState, sorts } from '../codes/table-state.ts'
import type { KnownValues } from '../codes/table-state.ts'
import type { LinkTargets } from './link-targets.ts'

/**
 * Check that a path leads to an existing page and anchor, and that its query has a meaning for the table.
 * @param path a path below the base path
 * @returns what is wrong, each as the end of a sentence that begins with the name of the field
 */
export function problemsInPath(path: string, { pages, anchors, filters: known }: LinkTargets): string[] {
  const [address = '', anchor] = path.split('#', 2)
  const [page = '', query = ''] = address.split('?', 2)
  if (!pages.has(page)) {
    return [`is ${quote(path)}; expected a page of this site, below its base path${suggestionFor(page, [...pages])}`]
  }
  const present = anchors.get(page)
  if (anchor !== undefined && present && !present.has(anchor)) {
    const options = [...present]
    const expected = options.length === 0 ? `no anchor, as ${page} has no headings` : listOptions(options)
    return [`leads to ${quote(`#${anchor}`)} of ${page}; expected ${expected}${suggestionFor(anchor, options)}`]
  }
  return page === addressesAt('').codes ? problemsInQuery(query, known) : []
}

/** Check a query of the table; see `problemsInPath`. */
export function problemsInQuery(query: string, known: KnownValues): string[] {
  const options: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(filters.map((filter) => [filter, [...known[filter]]])),
    sort: sorts,
    columns: known.columns ?? extraColumns,
  }
  const names = [...Object.keys(options), 'q']
  const strange = [...new Set(new URLSearchParams(query).keys())].filter((name) => !names.includes(name))
  return [
    ...strange.map((name) => `names ${quote(name)}; expected ${listOptions(names)}${suggestionFor(name, names)}`),
    ...parseState(query, known).ignored.map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s, 2)
      const values = options[name] ?? []
      if (values.includes(value)) return `has several values of "${name}"; keep one`
      return `has ${quote(pair)}; expected "${name}" to be ${listOptions(values)}${suggestionFor(value, values)}`
    }),
  ]
}
