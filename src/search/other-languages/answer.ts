import type { SearchIndex } from '../index/search-index.ts'
import { stopWordWeight, wordsOf } from '../english/text.ts'
import type { Query } from '../query/query.ts'
import { answerOf } from '../rank/answer.ts'
import type { Answer } from '../rank/answer.ts'
import type { Hit } from '../rank/hits.ts'
import { LANGUAGE_CONFIDENT, LANGUAGE_PLAUSIBLE, languageConfidenceIn } from './confidence.ts'
import type { LanguageIndex } from './language-index.ts'
import { matchLanguage, scoreOf } from './match.ts'
import type { LanguageMatch } from './match.ts'
import { simplify } from './usage.ts'

/** Records with a lower share of the best score are left out. */
const MIN_RELATIVE_LANGUAGE_SCORE = 0.5

const MAX_GUESSES = 3
const MAX_RESULTS = 6

/** How much of a longer text is read, in characters. */
const MAX_LANGUAGE_TEXT = 2000

/**
 * Answer a query in a language other than English, or in a mix of it and English.
 * @param index of the language
 * @param english the index of the same records
 * @returns hits with the meaning of each code in the language; without hits there may be guesses
 */
export function answerInLanguage(index: LanguageIndex, english: SearchIndex, query: Query): Answer {
  const text = simplify(query.text.slice(0, MAX_LANGUAGE_TEXT), index.usage)
  const found = matchLanguage(index, text, /[\p{L}\p{N}]$/u.test(text))
  const { matches } = found
  const [best] = matches
  const words = [...new Set(wordsOf(text))].filter((word) => /^[a-z]/.test(word) && stopWordWeight(word) === 1)
  const confidence = languageConfidenceIn(found)
  if (!best || confidence < LANGUAGE_CONFIDENT) {
    const guesses =
      confidence < LANGUAGE_PLAUSIBLE
        ? []
        : matches.slice(0, MAX_GUESSES).flatMap((match) => languageHitsOf(index, match))
    return { ...answerOf(english, [], []), words, guesses }
  }
  const near = matches.filter((match) => scoreOf(match) >= scoreOf(best) * MIN_RELATIVE_LANGUAGE_SCORE)
  // A number among words is a code only if the words agree.
  const named = near.filter(({ record }) => query.bare.includes(String(index.records[record]?.code)))
  const hits = [...named, ...near.slice(0, MAX_RESULTS)].flatMap((match) => languageHitsOf(index, match))
  const answer = answerOf(english, hits, [])
  return { ...answer, words, hits: answer.hits.map((hit) => inLanguage(index, hit)) }
}

function languageHitsOf(index: LanguageIndex, { record }: LanguageMatch): Hit[] {
  const found = index.records[record]
  return found ? [inLanguage(index, { record: found, reason: { kind: 'words' } })] : []
}

function inLanguage({ language, records, messages }: LanguageIndex, { record }: Hit): Hit {
  const message = messages[records.indexOf(record)] ?? ''
  return { record, reason: { kind: 'language', language, message } }
}
