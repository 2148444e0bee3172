import type { NamedFinding } from '../codes/problems/problem.ts'
import { codeMentionsIn, unknownCode } from '../codes/prose/mentions.ts'
import { wordings } from '../codes/prose/wording.ts'
import { dataFile } from './folder.ts'
import type { GlossaryEntry } from './glossary-schema.ts'

/** Find ids and names that appear twice, and terms that are out of order. */
export function findClashes(entries: readonly GlossaryEntry[]): NamedFinding[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  let last = ''
  return entries.flatMap(({ id, term, names }, i) => {
    const found: NamedFinding[] = []
    if (ids.has(id)) {
      found.push({ path: [i, 'id'], text: `"id" "${id}" appears twice; rename one`, rule: 'ids-unique' })
    }
    ids.add(id)
    if (last.localeCompare(term, 'en', { sensitivity: 'base' }) > 0) {
      const text = `"term" "${term}" comes after "${last}"; expected alphabetical order: move the entry up`
      found.push({ path: [i, 'term'], text, rule: 'terms-sorted' })
    }
    last = term
    for (const [j, name] of names.entries()) {
      const owner = owners.get(name)
      const text = `"${name}" is already a name of "${owner ?? ''}"; a name can lead to one term only: remove one`
      if (owner !== undefined) found.push({ path: [i, 'names', j], text, rule: 'names-unique' })
      owners.set(name, id)
    }
    return found
  })
}

/**
 * Find mentions of codes that do not exist, and wording that prose must not have.
 * @param codes numbers of codes that exist; undefined if unknown
 */
export function findProseProblems(
  entries: readonly GlossaryEntry[],
  codes: ReadonlySet<string> | undefined,
): NamedFinding[] {
  return entries.flatMap(({ definition, matters = '' }, i) =>
    Object.entries({ definition, matters }).flatMap(([field, text]) => {
      const path = [i, field]
      const unknown = codeMentionsIn(text).filter(({ code }) => codes && !codes.has(String(code)))
      return [
        ...unknown.map(({ code }) => {
          return { path, text: unknownCode(code, dataFile('codes.json')), rule: 'mentions-known' }
        }),
        ...wordings.flatMap(({ name, find }) => {
          const problem = find(text)
          return problem ? [{ path, text: problem.text, rule: name }] : []
        }),
      ]
    }),
  )
}
