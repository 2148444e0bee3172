import type { SearchIndex } from '../index/search-index.ts'
import { stopWordWeight, wordsOf } from '../language/text.ts'
import type { Query } from '../query/query.ts'
import { answerOf } from '../rank/answer.ts'
import type { Answer } from '../rank/answer.ts'
import type { Hit } from '../rank/hits.ts'
import type { LanguageIndex } from './language-index.ts'
import { matchLanguage } from './match.ts'
import type { LanguageMatch } from './match.ts'

/** A record that fits a query this well is meant. */
const sure = 0.5

/**
 * Two words that one record is called by say more than one, so that this is enough; of Chinese less, as most pairs of
 * its characters are no words.
 */
const sureOfTwo = { words: 0.25, pairs: 0.2 }

/** Records that fit this much worse than the best are no answers beside it. */
const minRelativeScore = 0.5

/** What fits less than the first of these is not even a guess. */
const guess = { score: 0.4, most: 3 }

const mostResults = 6

/** More than this is not read of a longer text, in characters. */
const mostText = 2000

/**
 * Answer a query that is in another language than English, or mixes one with English.
 * @param index of the language
 * @param english the index of the same records
 * @returns the hits say what each code means in the language; without hits there may be guesses
 */
export function answerInLanguage(index: LanguageIndex, english: SearchIndex, query: Query): Answer {
  const text = query.text.slice(0, mostText)
  const matches = matchLanguage(index, text, /[\p{L}\p{N}]$/u.test(text))
  const [best] = matches
  const words = [...new Set(wordsOf(text))].filter((word) => /^[a-z]/.test(word) && stopWordWeight(word) === 1)
  if (!best || !isSure(best, text)) {
    const near = matches.filter(({ score }) => score >= guess.score).slice(0, guess.most)
    return { ...answerOf(english, [], []), words, guesses: near.flatMap((match) => hitOf(index, match)) }
  }
  const near = matches.filter(({ score }) => score >= best.score * minRelativeScore)
  // A number among words is a code only where the words agree.
  const named = near.filter(({ record }) => query.bare.includes(String(index.records[record]?.code)))
  const hits = [...named, ...near.slice(0, mostResults)].flatMap((match) => hitOf(index, match))
  const answer = answerOf(english, hits, [])
  return { ...answer, words, hits: answer.hits.map((hit) => inLanguage(index, hit)) }
}

function isSure({ score, named }: LanguageMatch, text: string): boolean {
  if (named < 2) return score >= sure
  return score >= (/\p{Script=Han}/u.test(text) ? sureOfTwo.pairs : sureOfTwo.words)
}

function hitOf(index: LanguageIndex, { record }: LanguageMatch): Hit[] {
  const found = index.records[record]
  return found ? [inLanguage(index, { record: found, reason: { kind: 'words' } })] : []
}

function inLanguage({ language, records, messages }: LanguageIndex, { record }: Hit): Hit {
  const message = messages[records.indexOf(record)] ?? ''
  return { record, reason: { kind: 'language', language, message } }
}
