import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadLookup, spelledWords } from '../../../src/data/lookup.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'
import { languageFeaturesOf } from '../../../src/search/other-languages/confidence.ts'
import { languageData } from '../../../src/search/other-languages/data.ts'
import { languageIndexOf } from '../../../src/search/other-languages/language-index.ts'
import { matchLanguage } from '../../../src/search/other-languages/match.ts'
import { simplify } from '../../../src/search/other-languages/usage.ts'
import { FOLDS, oddsByOthers, trainConfidence } from './regression.ts'
import type { Observation } from './regression.ts'
import { querySets } from './sets.ts'

/**
 * `npm run tune:languages`: trains how sure the look-up is in other languages
 * (`src/search/other-languages/confidence.ts`) on the training set, all languages together, and prints the weights with
 * the result of each pair of thresholds on queries that they were not trained on.
 */
const catalog = loadCatalog()
const words = wordData(catalog, loadLookup().synonyms, spelledWords())
const records = withKeywords(recordsOf(lookupData(catalog)), words)

interface Asked extends Observation {
  readonly language: string
  readonly first: boolean
  readonly three: boolean
}

const sets = querySets(catalog.codes, 1, 'training')
const asked = catalog.languages.flatMap((language) => {
  const index = languageIndexOf(languageData(language), records)
  const own = sets.filter(({ name }) => name.startsWith(language.englishName))
  return own.flatMap(({ questions, goal }) =>
    questions.flatMap(({ query, codes }, place): Asked[] => {
      const text = simplify(query, index.usage)
      const found = matchLanguage(index, text, /[\p{L}\p{N}]$/u.test(text))
      const features = languageFeaturesOf(found)
      const best = found.matches.slice(0, 3).map(({ record }) => records[record]?.code ?? -1)
      const isCase = goal.silent === undefined
      return [
        {
          own: Object.values(features ?? {}),
          isCase,
          count: features ? 100 / questions.length : 0,
          language: language.language,
          first: codes.includes(best[0] ?? -1),
          three: best.some((code) => codes.includes(code)),
          fold: place % FOLDS,
        },
      ]
    }),
  )
})
const known = asked.filter(({ own }) => own.length > 0)

console.log('Confidence: bias, named, described, evidence, share of unknown words')
console.log(rounded(trainConfidence(known)))

const odds = oddsByOthers(known)
for (const { language } of catalog.languages) {
  const own = asked.filter((one) => one.language === language)
  const share = (of: (one: Asked) => boolean, holds: (one: Asked) => boolean) => {
    const list = own.filter(of)
    return Number(((100 * list.filter(holds).length) / list.length).toFixed(1))
  }
  const above = (least: number) => (one: Asked) => (odds.get(one) ?? Number.NEGATIVE_INFINITY) >= least
  const isCase = (one: Asked) => one.isCase
  const isForeign = (one: Asked) => !one.isCase
  console.log(language)
  console.table(
    [-3.5, -3, -2.5, -2, -1, -0.5, 0, 0.5, 1].map((least) => ({
      least,
      first: share(isCase, (one) => above(least)(one) && one.first),
      'within three': share(isCase, (one) => above(least)(one) && one.three),
      'out of domain': share(isForeign, above(least)),
    })),
  )
}

function rounded(weights: readonly number[]): string {
  return weights.map((weight) => weight.toFixed(2)).join('  ')
}
