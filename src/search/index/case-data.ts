import type { Catalog } from '../../codes/catalog.ts'
import type { Code } from '../../codes/schema.ts'
import { parseSynonyms, synonymsIn } from '../english/synonyms.ts'
import type { Synonyms } from '../english/synonyms.ts'
import { stem, stopWordWeight, wordsOf } from '../english/text.ts'
import { frequencyWeight } from './bm25.ts'
import { LEVELS, stemsOf, SYNONYM_MARK, writeDomain, writePostings } from './case-index.ts'
import type { CaseData } from './case-index.ts'
import { domainOdds } from './case-domain.ts'

/**
 * The weights of the stem of a word, and of its group of synonyms, by field. Learned from the training set by
 * gradient descent on the probability of the right code, then rounded; `npm run tune:search` trains and prints them.
 */
const WEIGHTS: FieldWeights = {
  cases: [0.7, 0.4],
  meaning: [0.1, 0.2],
  category: [0, 0.5],
}

/** Higher impacts are lowered to this one, so that a few levels can tell the others apart. */
const MAX_IMPACT = 1.5

/** Lower impacts are left out: they decide nothing and cost space. */
const MIN_IMPACT = 0.6

/** The same for a term in only one record: a third of all terms are words that somebody used once. */
const MIN_ALONE = 1

/** The indexed fields of a record. */
export const fieldNames = ['cases', 'meaning', 'category'] as const
type Field = (typeof fieldNames)[number]

/** The weight of a word by its field. */
export type FieldWeights = Readonly<Record<Field, readonly [stem: number, synonym: number]>>

/** The sources of the index of described cases, as `loadLookup` reads them. */
export interface CaseTexts {
  /** Descriptions by code */
  readonly cases: ReadonlyMap<number, readonly string[]>
  /** As `parseSynonyms` takes them */
  readonly synonyms: string
  /** Texts that are about no code */
  readonly outOfDomain: readonly string[]
}

/**
 * Index described cases: how much each word supports each code. This is BM25 per field, summed with the weights of the
 * fields, computed once at build time.
 * @returns plain data; deterministic
 */
export function caseData(
  { codes, category }: Catalog,
  { cases, synonyms, outOfDomain }: CaseTexts,
  weights = WEIGHTS,
): CaseData {
  const groups = parseSynonyms(synonyms)
  const fields = codes.map((record) => fieldsOf(record, category(record.category).title, cases.get(record.code) ?? []))
  const counts = fields.map((texts) => new Map([...texts].map(([field, text]) => [field, termsOfField(groups, text)])))
  const mean = new Map<Field, number>()
  for (const field of fieldNames) {
    const sum = counts.reduce((before, byField) => before + (byField.get(field)?.length ?? 0), 0)
    mean.set(field, Math.max(1, sum / codes.length))
  }
  const impacts = new Map<string, [record: number, impact: number][]>()
  for (const [record, byField] of counts.entries()) {
    const own = new Map<string, number>()
    for (const [field, { terms, length }] of byField) {
      for (const [term, count] of terms) {
        const weight = weights[field][term.startsWith(SYNONYM_MARK) ? 1 : 0]
        const impact = weight * frequencyWeight(count, length, mean.get(field) ?? 1)
        own.set(term, (own.get(term) ?? 0) + impact)
      }
    }
    for (const [term, impact] of own) impacts.set(term, [...(impacts.get(term) ?? []), [record, impact]])
  }
  const within = codes.flatMap(({ code, message, meaning, keywords }) => {
    return [message, meaning, ...keywords, ...(cases.get(code) ?? [])]
  })
  return packed(impacts, stemsOf(codes), domainOdds(within, outOfDomain))
}

function fieldsOf(record: Code, category: string, cases: readonly string[]): Map<Field, string> {
  return new Map([
    ['cases', cases.join(' . ')],
    ['meaning', record.meaning],
    ['category', category],
  ])
}

function termsOfField(synonyms: Synonyms, text: string): { terms: Map<string, number>; length: number } {
  const words = wordsOf(text)
  const terms = new Map<string, number>()
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1)
  const meant = synonymsIn(synonyms, words)
  let length = 0
  for (const [i, word] of words.entries()) {
    for (const group of new Set(meant[i])) add(SYNONYM_MARK + group)
    if (stopWordWeight(word) < 1) continue
    length++
    add(stem(word))
  }
  return { terms, length }
}

type Impacts = ReadonlyMap<string, readonly (readonly [record: number, impact: number])[]>

/**
 * @param stems known from the records: their postings come first, and the stems are not published again
 * @param odds how much a term speaks for the domain; nothing if unknown
 */
function packed(impacts: Impacts, stems: readonly string[], odds: ((term: string) => number) | undefined): CaseData {
  const levelOf = (impact: number) => Math.round((Math.min(MAX_IMPACT, impact) / MAX_IMPACT) * (LEVELS - 1))
  const known = new Set(stems)
  const keptOf = (term: string) => {
    const kept = (impacts.get(term) ?? []).filter(([, impact]) => impact >= MIN_IMPACT)
    const alone = kept.length === 1 && !known.has(term)
    return alone && kept.every(([, impact]) => impact < MIN_ALONE) ? [] : kept
  }
  const others = [...impacts.keys()].filter((term) => !known.has(term) && keptOf(term).length > 0).sort()
  const terms = [...stems, ...others]
  return {
    unit: Number((MAX_IMPACT / (LEVELS - 1)).toPrecision(4)),
    terms: others.join(' '),
    postings: terms
      .map((term) => writePostings(keptOf(term).map(([record, impact]) => [record, levelOf(impact)])))
      .join(' '),
    domain: odds ? terms.map((term) => writeDomain(odds(term))).join('') : '',
  }
}
