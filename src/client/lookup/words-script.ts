import type { SearchIndex } from '../../search/index/search-index.ts'
import { stopWordWeight, wordsOf } from '../../search/english/text.ts'
import type { LanguageIndex } from '../../search/other-languages/language-index.ts'
import { answerInOtherLanguage } from '../../search/other-languages/other-language.ts'
import type { Query } from '../../search/query/query.ts'
import type { Answer } from '../../search/rank/answer.ts'
import { caseFinder, languageData, languageHints } from './data.ts'
import { loaded } from './load.ts'

/** Messages hardly ever have more content words than this. */
const MAX_MESSAGE_WORDS = 6

/** A long English text has more than one stop word, such as `the` or `is`; other languages have hardly any. */
const MAX_FOREIGN_STOP_WORDS = 1

/** Load what a query of words needs next ahead of time. A failure is reported where it is needed. */
export function prepareWords(query: Query): void {
  prepareCases(query)
  import('./pages.ts').then(
    ({ preparePages }) => {
      preparePages()
    },
    () => undefined,
  )
}

/**
 * Load the finder of described cases ahead of time, which saves a round trip, if a query probably describes one: it has
 * more words than a message, and English stop words.
 */
function prepareCases({ text, mentions }: Query): void {
  const words = wordsOf(text)
  const content = words.filter((word) => stopWordWeight(word) === 1)
  if (mentions.length > 0 || content.length <= MAX_MESSAGE_WORDS) return
  if (words.length - content.length <= MAX_FOREIGN_STOP_WORDS) return
  caseFinder().catch(() => undefined) // Reported where it is needed.
}

const indexes = new Map<string, LanguageIndex>()

/**
 * The answer to a query in its own language; see `answerInOtherLanguage`. Data and script of other languages are
 * loaded only for such a query.
 */
export function answerInOtherLanguages(query: Query, english: SearchIndex, found: Answer): Promise<Answer | undefined> {
  return answerInOtherLanguage(query, english, found, {
    hints: languageHints,
    tools: async ({ language, file }) => {
      const [{ answerInLanguage, languageIndexOf }, data] = await Promise.all([
        loaded(import('./languages-script.ts')),
        languageData(file),
      ])
      const index = indexes.get(language) ?? languageIndexOf(data, english.records)
      indexes.set(language, index)
      return { index, answer: answerInLanguage }
    },
  })
}
