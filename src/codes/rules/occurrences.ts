import { suggestionFor } from '../problems/explain.ts'
import type { Rule } from './rule.ts'

/** Calls and places that a code names exist. Each is named once, and each with certainty `shown` names its source. */
export const occurrencesKnown: Rule = {
  name: 'occurrences-known',
  *check({ codes, callAndPlaceIds, sourceIds }) {
    for (const { value, path } of codes) {
      const seen = new Set<string>()
      for (const [i, { at, certainty, source }] of value.seenAt.entries()) {
        const place = [...path, 'seenAt', i]
        if (!callAndPlaceIds.has(at)) {
          const expected =
            callAndPlaceIds.size === 0
              ? 'nothing, as no call or place is listed: remove it'
              : 'the id of a call or a place'
          const text = `"at" is "${at}"; expected ${expected}${suggestionFor(at, [...callAndPlaceIds])}`
          yield { path: [...place, 'at'], text }
        }
        if (seen.has(at)) yield { path: [...place, 'at'], text: `"at" names "${at}" twice; keep one` }
        seen.add(at)
        if (certainty === 'shown' && source === undefined) {
          yield { path: place, text: '"certainty" is "shown", but no "source" is named; name it, or say "likely"' }
        }
        if (source !== undefined && !sourceIds.has(source)) {
          const text = `"source" is "${source}"; expected the id of a source${suggestionFor(source, [...sourceIds])}`
          yield { path: [...place, 'source'], text }
        }
      }
    }
  },
}

/** A group that a code names exists in its category. A code without a group is listed before the groups. */
export const groupsKnown: Rule = {
  name: 'groups-known',
  *check({ codes, categories }) {
    const groups = new Map(categories.map(({ value }) => [value.id, value.groups?.map(({ id }) => id) ?? []]))
    for (const { value, path } of codes) {
      const { group, category } = value
      const known = groups.get(category) ?? []
      if (group === undefined || known.includes(group)) continue
      const expected = known.length === 0 ? 'its category has no groups' : `expected one of ${known.join(', ')}`
      yield { path: [...path, 'group'], text: `"group" is "${group}"; ${expected}${suggestionFor(group, known)}` }
    }
  },
}
