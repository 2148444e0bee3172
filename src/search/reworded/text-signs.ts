import type { CaseIndex } from '../index/case-index.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { namesOtherSystem } from '../english/synonyms.ts'
import { stem, stopWordWeight, wordsOf } from '../english/text.ts'

/** What the words of a text say about it. */
export interface TextSigns {
  /** The stems of its content words */
  readonly roots: ReadonlySet<string>
  /** How well they fit the notes of a record, 0 to 1: nearly 1 for the record that they fit best; 0 without notes */
  readonly fitOf: (place: number) => number
  /** How much they suggest this API, as log odds per word; 0 without notes */
  readonly domain: number
  /** Whether the notes are loaded */
  readonly hasNotes: boolean
  /** Whether they name another system */
  readonly isElsewhere: boolean
}

/** How much of a text is compared with records, in characters. */
export const MAX_COMPARED = 8000

/** The impact of one word or two, which may fit a record by chance. */
const LITTLE = 3

/**
 * Read the words of a text.
 * @param text of any length, of which only the beginning is read
 * @param cases the words of all notes, if they are loaded
 */
export function textSignsOf({ lexicon }: SearchIndex, text: string, cases: CaseIndex | undefined): TextSigns {
  const start = text.slice(0, MAX_COMPARED)
  const roots = rootsIn(start)
  return {
    roots,
    fitOf: cases ? fitsOf(cases, roots) : () => 0,
    domain: cases ? [...roots].reduce((sum, root) => sum + cases.domainOf(root), 0) / Math.max(1, roots.size) : 0,
    hasNotes: cases !== undefined,
    isElsewhere: namesOtherSystem(lexicon.english.synonyms, wordsOf(start)),
  }
}

/** The stems of the content words of a text, identifiers split into words. */
export function rootsIn(text: string): Set<string> {
  const words = wordsOf(text.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '))
  return new Set(words.filter((word) => stopWordWeight(word) === 1 && !/\d/.test(word)).map(stem))
}

function fitsOf(cases: CaseIndex, roots: ReadonlySet<string>): TextSigns['fitOf'] {
  const sums = new Map<number, number>()
  for (const root of roots) {
    for (const { record, impact } of cases.impactsOf(root) ?? []) sums.set(record, (sums.get(record) ?? 0) + impact)
  }
  const best = Math.max(0, ...sums.values())
  return (place) => (sums.get(place) ?? 0) / (best + LITTLE)
}
