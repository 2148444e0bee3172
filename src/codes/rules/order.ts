import type { LocatedRecord, Rule } from './rule.ts'

/** Every code appears once, in ascending order: readers and diffs rely on it. */
export const codesSorted: Rule = {
  name: 'codes-sorted',
  *check({ codes }) {
    const seen = new Set<number>()
    let highest = -1
    for (const { value, path } of codes) {
      const at = [...path, 'code']
      if (seen.has(value.code)) {
        yield { path: at, text: `"code" ${String(value.code)} appears twice; keep one record for it` }
      } else if (value.code < highest) {
        const text = `"code" ${String(value.code)} comes after ${String(highest)}; expected ascending order: move the record up`
        yield { path: at, text }
      }
      seen.add(value.code)
      highest = Math.max(highest, value.code)
    }
  },
}

/** Ids that every category page has, in addition to those of its groups. */
const categorySections = ['codes', 'check-first']

/** Ids are unique among categories, among sources, among calls and places, and among the groups of a category. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  *check({ categories, sources, calls, places }) {
    const all: readonly (readonly LocatedRecord<{ id: string }>[])[] = [categories, sources, [...calls, ...places]]
    for (const list of all) {
      const seen = new Set<string>()
      for (const { value, path } of list) {
        if (seen.has(value.id)) yield { path: [...path, 'id'], text: `"id" "${value.id}" appears twice; rename one` }
        seen.add(value.id)
      }
    }
    for (const { value, path } of categories) {
      const seen = new Set<string>()
      for (const [i, { id }] of (value.groups ?? []).entries()) {
        const at = [...path, 'groups', i, 'id']
        if (categorySections.includes(id)) {
          yield { path: at, text: `"id" "${id}" is that of another section of the category's page; choose another` }
        }
        if (seen.has(id)) yield { path: at, text: `"id" "${id}" appears twice in "groups"; rename one` }
        seen.add(id)
      }
    }
  },
}

/** No two categories have the same two letters on the map. */
export const abbreviationsUnique: Rule = {
  name: 'abbreviations-unique',
  *check({ categories }) {
    const owner = new Map<string, string>()
    for (const { value, path } of categories) {
      const other = owner.get(value.abbr)
      const text = `"abbr" "${value.abbr}" already marks "${other ?? ''}"; choose other letters`
      if (other !== undefined) yield { path: [...path, 'abbr'], text }
      owner.set(value.abbr, value.id)
    }
  },
}
