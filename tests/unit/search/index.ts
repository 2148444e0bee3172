import { readConcepts } from '../../../src/search/concept-map.ts'
import { concepts } from '../../../src/search/concepts.ts'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { find, indexOf } from '../../../src/search/find.ts'
import type { Answer } from '../../../src/search/find.ts'
import { readQuery } from '../../../src/search/query.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/records.ts'

const library = loadLibrary()
const data = lookupData(library)

/** The index of the real data. */
export const index = indexOf(withKeywords(recordsOf(data), wordData(library)), readConcepts(concepts))

/** The answer of the look-up to a text. */
export function ask(text: string): Answer {
  return find(index, readQuery(text))
}

/** The codes of the answer, in order. */
export function codesFor(text: string): number[] {
  return ask(text).hits.map(({ record }) => record.code)
}
