import type { SearchIndex } from '../../../src/search/index/search-index.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { find } from '../../../src/search/rank/find.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'

/** The indexes that the look-up loads one after the other, each with all that the one before it has. */
export interface Stages {
  readonly messages: SearchIndex
  readonly words: SearchIndex
  readonly cases: SearchIndex
}

/** Answers as the look-up of the site does: from numbers and messages, then words, then notes. */
export function answerFrom(stages: Stages, query: Query): Answer {
  const answer = find(stages.messages, query)
  if (!answer.needsKeywords) return answer
  const byWords = find(stages.words, query)
  return byWords.needsNotes ? find(stages.cases, query) : byWords
}
