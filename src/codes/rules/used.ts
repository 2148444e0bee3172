import type { Rule } from './rule.ts'

/**
 * Every source and every place is named by a record. An unnamed source can be kept for its address if it gives the
 * reason. A call has its own page, so no code has to name it.
 */
export const sourcesUsed: Rule = {
  name: 'sources-used',
  *check({ codes, sources, calls, places, codeNumbers, callAndPlaceIds }) {
    // A record that cannot be read may name them.
    if (codes.length === 0 || codes.length < codeNumbers.size || calls.length + places.length < callAndPlaceIds.size)
      return
    const based = [...codes, ...calls].flatMap(({ value }) => value.basis.map(({ source }) => source))
    const occurrences = codes.flatMap(({ value }) => value.seenAt)
    const named = new Set([...based, ...occurrences.map(({ source }) => source)])
    for (const { value, path } of sources) {
      if (named.has(value.id) || value.kept !== undefined) continue
      const text = `no record names the source "${value.id}"; name it, remove it, or say in "kept" why it stays`
      yield { path, text }
    }
    const seen = new Set(occurrences.map(({ at }) => at))
    for (const { value, path } of places) {
      if (seen.has(value.id)) continue
      yield { path, text: `no code names the place "${value.id}" in "seenAt"; name it, or remove it` }
    }
  },
}
