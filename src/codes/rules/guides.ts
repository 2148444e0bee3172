import { suggest } from '../read/explain.ts'
import { guideFolder } from '../../data/guide-files.ts'
import { oneOf } from '../read/problems.ts'
import type { Rule } from './rule.ts'

const most = 3

/**
 * Every guide that a code names exists as a file, a code names few of them, and no guide is left without a code.
 * @param guides gives the ids of the guides that exist; asked when the rule runs
 */
export function guidesKnown(guides: () => readonly string[]): Rule {
  return {
    name: 'guides are known and each serves a code',
    *check({ codes }) {
      const known = guides()
      const named = new Set<string>()
      for (const { value, path } of codes) {
        const own = new Set<string>()
        for (const [i, id] of value.guides.entries()) {
          const at = [...path, 'guides', i]
          if (!known.includes(id)) {
            const text = `"guides" names "${id}"; expected ${oneOf(known)}${suggest(id, known)}`
            yield { path: at, text }
          }
          if (own.has(id)) yield { path: at, text: `"guides" names "${id}" twice; keep one` }
          own.add(id)
          named.add(id)
        }
        if (own.size > most) {
          const text = `"guides" names ${String(own.size)} guides; expected at most ${String(most)}: keep those that help most`
          yield { path: [...path, 'guides'], text }
        }
      }
      // A file that names no guide at all, such as one made for a trial, does without guides on purpose.
      if (named.size === 0) return
      for (const id of known) {
        if (named.has(id)) continue
        const text = `no code names the guide "${id}" (${guideFolder}); name it in "guides" of the codes it helps with, or remove it`
        yield { path: ['codes'], text }
      }
    },
  }
}
