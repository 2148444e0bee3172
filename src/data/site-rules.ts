import { suggestionFor } from '../codes/problems/explain.ts'
import { listOptions, quote } from '../codes/problems/problem.ts'
import type { Finding, NamedFinding } from '../codes/problems/problem.ts'
import type { Site } from '../codes/site-schema.ts'
import type { LinkTargets } from './link-targets.ts'
import { problemsInPath, problemsInQuery } from './path-problems.ts'

/** Find references in `site.json` to codes, guides, pages and states of the table that do not exist. */
export function findBrokenReferences(site: Site, present: LinkTargets): NamedFinding[] {
  const found: Finding[] = []
  if (!present.codes.has(site.sampleCode)) {
    const text = `"sampleCode" is ${String(site.sampleCode)}; expected a code that has a record`
    found.push({ path: ['sampleCode'], text })
  }
  const { guide } = site.envelope
  if (guide !== undefined && !present.guides.includes(guide)) {
    const expected = present.guides.length === 0 ? 'none, as there are no guides' : listOptions(present.guides)
    const text = `"envelope.guide" names ${quote(guide)}; expected ${expected}${suggestionFor(guide, present.guides)}`
    found.push({ path: ['envelope', 'guide'], text })
  }
  for (const [i, { query }] of (site.views ?? []).entries()) {
    const texts = problemsInQuery(query, present.filters).map((text) => `"views[${String(i)}].query" ${text}`)
    found.push(...texts.map((text) => ({ path: ['views', i, 'query'], text })))
  }
  for (const [i, { links }] of (site.startingPoints ?? []).entries()) {
    for (const [j, { path }] of links.entries()) {
      const name = `"startingPoints[${String(i)}].links[${String(j)}].path"`
      const texts = problemsInPath(path, present).map((text) => `${name} ${text}`)
      found.push(...texts.map((text) => ({ path: ['startingPoints', i, 'links', j, 'path'], text })))
    }
  }
  return found.map((finding) => ({ ...finding, rule: 'links-known' }))
}

/** Find ids and slots of `site.json` that appear twice in their list: records could refer only to the first. */
export function findRepeatedIds(site: Site): NamedFinding[] {
  const lists = ['actors', 'audiences', 'stations', 'basisTypes'] as const
  const entries = [
    ...lists.flatMap((list) => site[list].map(({ id }, i) => ({ list, id, path: [list, i, 'id'] }))),
    ...(site.slots ?? []).map((id, i) => ({ list: 'slots', id, path: ['slots', i] })),
  ]
  const seen = new Set<string>()
  return entries.flatMap(({ list, id, path }) => {
    const key = `${list} ${id}`
    const isRepeated = seen.has(key)
    seen.add(key)
    const text = `"${id}" appears twice in "${list}"; rename or remove one`
    return isRepeated ? [{ path, text, rule: 'ids-unique' }] : []
  })
}
