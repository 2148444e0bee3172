import type { SearchIndex } from '../../../src/search/index/search-index.ts'
import { answerInLanguage } from '../../../src/search/languages/answer.ts'
import type { LanguageSigns } from '../../../src/search/languages/data.ts'
import type { LanguageIndex } from '../../../src/search/languages/language-index.ts'
import { languageOf } from '../../../src/search/languages/signs.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { find } from '../../../src/search/rank/find.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'

/** The indexes that the look-up loads one after the other, each with all that the one before it has. */
export interface Stages {
  readonly messages: SearchIndex
  readonly words: SearchIndex
  readonly cases: SearchIndex
  readonly languages: readonly LanguageSigns[]
  readonly inLanguage: ReadonlyMap<string, LanguageIndex>
}

/** Answers as the look-up of the site does: from numbers and messages, then another language, then words, then notes. */
export function answerFrom(stages: Stages, query: Query): Answer {
  const answer = find(stages.messages, query)
  if (!answer.needsKeywords) return answer
  const other = answerInOther(stages, query)
  if (other && other.hits.length + other.guesses.length > 0) return other
  const byWords = find(stages.words, query)
  return byWords.needsNotes ? find(stages.cases, query) : byWords
}

function answerInOther({ words, languages, inLanguage }: Stages, query: Query): Answer | undefined {
  if (query.mentions.length > 0) return undefined
  const index = inLanguage.get(languageOf(query.text, languages)?.language ?? '')
  return index && answerInLanguage(index, words, query)
}
