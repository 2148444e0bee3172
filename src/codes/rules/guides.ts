import { suggestionFor } from '../problems/explain.ts'
import { listOptions } from '../problems/problem.ts'
import type { Rule } from './rule.ts'

const maxGuides = 3

/**
 * Every guide that a code names exists as a file, a code names only a few guides, and every guide is named by a code.
 * @param known ids of existing guides
 * @param folder of the guides, for messages
 */
export function guidesKnown(known: readonly string[], folder: string): Rule {
  return {
    name: 'guides-known',
    *check({ codes }) {
      const named = new Set<string>()
      for (const { value, path } of codes) {
        const own = new Set<string>()
        for (const [i, id] of value.guides.entries()) {
          const at = [...path, 'guides', i]
          if (!known.includes(id)) {
            const text = `"guides" names "${id}"; expected ${known.length === 0 ? 'none, as there are no guides' : listOptions(known)}${suggestionFor(id, known)}`
            yield { path: at, text }
          }
          if (own.has(id)) yield { path: at, text: `"guides" names "${id}" twice; keep one` }
          own.add(id)
          named.add(id)
        }
        if (own.size > maxGuides) {
          const text = `"guides" names ${String(own.size)} guides; expected at most ${String(maxGuides)}: keep those that help most`
          yield { path: [...path, 'guides'], text }
        }
      }
      // A file of codes that names no guide, such as one for a trial, omits them on purpose.
      if (named.size === 0) return
      for (const id of known) {
        if (named.has(id)) continue
        const text = `no code names the guide "${id}" (${folder}); name it in "guides" of the codes it helps with, or remove it`
        yield { path: ['codes'], text }
      }
    },
  }
}
