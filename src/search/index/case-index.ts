import { stem, wordsOf } from '../english/text.ts'

/** How many levels of impact there are, each written as a capital letter. */
export const LEVELS = 8

const FIRST_LEVEL = 'A'.charCodeAt(0)

/** The prefix of a group of synonyms; no word contains it. */
export const SYNONYM_MARK = '='

/** The index of described cases as published. */
export interface CaseData {
  /** The impact of one level, before idf */
  readonly unit: number
  /** Stems that no message or keyword has, and groups of synonyms with their mark; separated by spaces */
  readonly terms: string
  /**
   * The postings of each stem of messages and keywords, then of each of these terms, separated by spaces. A posting is
   * the level as a letter, then the distance to the previous record in base 36, left out if it is 1. This takes half the
   * bytes of lists of numbers.
   */
  readonly postings: string
  /** In how many out-of-domain texts each of these terms is, as a digit, at most `MAX_OUTSIDE`; empty without such texts */
  readonly outside: string
  /** The log of how many words these texts have for each posting */
  readonly outsideShare: number
}

/** In more out-of-domain texts than this a term counts as in this many. */
export const MAX_OUTSIDE = 3

/** The index of described cases. */
export interface CaseIndex {
  /** The records that a term supports, and how much; nothing for an unknown term */
  readonly impactsOf: (term: string) => readonly CaseImpact[] | undefined
  /** How much a term speaks for the domain of the records, as log odds; below 0 it speaks for any other */
  readonly domainOf: (term: string) => number
}

/** One term alone never decides whether a text is about the domain of the records. */
const MAX_DOMAIN = 3

/** How much a term supports a record. */
export interface CaseImpact {
  /** The position of the record in the list of records */
  readonly record: number
  readonly impact: number
}

/**
 * Read the published index.
 * @param records all of them, with keywords: their stems are not published again
 */
export function caseIndexOf(data: CaseData, records: readonly NamedRecord[]): CaseIndex {
  const { unit, terms, outside, outsideShare } = data
  const written = data.postings.split(' ')
  const places = new Map([...stemsOf(records), ...terms.split(' ')].map((term, i) => [term, i]))
  const read = new Map<number, readonly CaseImpact[]>()
  const impactsOf = (term: string) => {
    const place = places.get(term)
    if (place === undefined) return undefined
    const known = read.get(place)
    if (known) return known
    const list = impactsIn(written[place] ?? '', unit)
    const idf = Math.log(1 + (records.length - list.length + 0.5) / (list.length + 0.5))
    const impacts = list.map(({ record, impact }) => ({ record, impact: impact * idf }))
    read.set(place, impacts)
    return impacts
  }
  return {
    impactsOf,
    domainOf: (term) => {
      if (outside === '') return 0
      const within = (impactsOf(term)?.length ?? 0) + 1
      const without = Number(outside[places.get(term) ?? outside.length] ?? 0) + 1
      return Math.max(-MAX_DOMAIN, Math.min(MAX_DOMAIN, Math.log(within / without) + outsideShare))
    },
  }
}

/** The names of a record. */
export interface NamedRecord {
  readonly message: string
  readonly keywords: readonly string[]
}

/** The stems of messages and keywords, each once, in the order in which postings are published. */
export function stemsOf(records: readonly NamedRecord[]): string[] {
  const texts = records.flatMap(({ message, keywords }) => [message, ...keywords])
  return [...new Set(texts.flatMap((text) => wordsOf(text).map(stem)))].sort()
}

/**
 * Write the postings of a term for publication.
 * @param levels of its records, ascending by record; from 0 to `LEVELS - 1`
 */
export function writePostings(levels: readonly (readonly [record: number, level: number])[]): string {
  let last = 0
  const written = levels.map(([record, level]) => {
    const distance = record - last
    last = record
    return String.fromCharCode(FIRST_LEVEL + level) + (distance === 1 ? '' : distance.toString(36))
  })
  return written.join('')
}

function impactsIn(written: string, unit: number): CaseImpact[] {
  let record = 0
  return [...written.matchAll(/([A-Z])([\da-z]*)/g)].map(([, letter = '', distance = '']) => {
    record += distance === '' ? 1 : Number.parseInt(distance, 36)
    return { record, impact: (letter.charCodeAt(0) - FIRST_LEVEL) * unit }
  })
}
