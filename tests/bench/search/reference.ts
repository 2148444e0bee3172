import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadLookup, spelledWords } from '../../../src/data/lookup.ts'
import { readEnglish } from '../../../src/search/english/english-data.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { keysOf } from '../../../src/search/query/keys.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { questionOf } from '../../../src/search/query/question.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'
import { matchWords } from '../../../src/search/rank/rank.ts'
import type { Question } from './questions.ts'
import { querySets } from './sets.ts'

/** The reference that the look-up is tuned for. */
export const catalog = loadCatalog()
export const lookup = loadLookup()

/** Its records with keywords. */
const words = wordData(catalog, lookup.synonyms, spelledWords())
const records = recordsOf(lookupData(catalog))
export const index = indexOf(withKeywords(records, words), readEnglish(words))

/** The same with numbers and messages alone. */
export const messageIndex = indexOf(records)

const keys = keysOf(lookup.pasteRules)
const sets = querySets(catalog.codes, 1, 'training')

/** How a text is read. */
export function read(text: string): Query {
  return readQuery(text, keys)
}

/** What the words of a query match; undefined for a query that is not matched by words. */
export function matchesOf(query: Query): ReturnType<typeof matchWords> | undefined {
  const question = questionOf(query)
  return question && matchWords(index.lexicon, question)
}

/**
 * Questions of the training set.
 * @param counts how much a question of each set counts, by its name
 */
export function questionsOf(
  counts: Readonly<Record<string, number>>,
): { readonly question: Question; readonly set: string; readonly count: number }[] {
  return sets.flatMap(({ name, questions }) => {
    const count = counts[name] ?? 0
    return count > 0 ? questions.map((question) => ({ question, set: name, count })) : []
  })
}
