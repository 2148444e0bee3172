import { rarityOf } from './bm25.ts'
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
  /** Stems that are in no message or keyword, and groups of synonyms with their prefix; separated by spaces */
  readonly terms: string
  /**
   * The postings of each stem of messages and keywords, then of each of these terms, separated by spaces. A posting is
   * the level as a letter, then the distance from the previous record in base 36, left out if it is 1. This takes half
   * as many bytes as lists of numbers.
   */
  readonly postings: string
  /**
   * How much each of these terms speaks for the domain of the records, one letter per term: `DOMAIN_STEP` per letter, 0
   * for `NEUTRAL`; empty if that is not known
   */
  readonly domain: string
}

/** The log odds per letter of `domain`, and the letter for a term that speaks neither for nor against the domain. */
export const DOMAIN_STEP = 0.5
const NEUTRAL = 'n'.charCodeAt(0)

/** The index of described cases. */
export interface CaseIndex {
  /** The records that a term supports, and how much; nothing for an unknown term */
  readonly impactsOf: (term: string) => readonly Impact[] | undefined
  /** How much a term speaks for the domain of the records, as log odds: negative against it; 0 if unknown */
  readonly domainOf: (term: string) => number
}

/** How much a term supports a record. */
export interface Impact {
  /** The position of the record in the list of records */
  readonly record: number
  readonly impact: number
}

/**
 * Read the published index.
 * @param records all of them, with keywords, because their stems are not published again
 */
export function caseIndexOf(data: CaseData, records: readonly NamedRecord[]): CaseIndex {
  const { unit, terms, domain } = data
  const written = data.postings.split(' ')
  const places = new Map([...stemsOf(records), ...terms.split(' ')].map((term, i) => [term, i]))
  const read = new Map<number, readonly Impact[]>()
  const impactsOf = (term: string) => {
    const place = places.get(term)
    if (place === undefined) return undefined
    const known = read.get(place)
    if (known) return known
    const list = impactsIn(written[place] ?? '', unit)
    const idf = rarityOf(list.length, records.length)
    const impacts = list.map(({ record, impact }) => ({ record, impact: impact * idf }))
    read.set(place, impacts)
    return impacts
  }
  return {
    impactsOf,
    domainOf: (term) => {
      const letter = domain.charCodeAt(places.get(term) ?? domain.length)
      return Number.isNaN(letter) ? 0 : (letter - NEUTRAL) * DOMAIN_STEP
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

/** Write how much a term speaks for the domain, in log odds, for publication. */
export function writeDomain(odds: number): string {
  return String.fromCharCode(NEUTRAL + Math.round(odds / DOMAIN_STEP))
}

function impactsIn(written: string, unit: number): Impact[] {
  let record = 0
  return [...written.matchAll(/([A-Z])([\da-z]*)/g)].map(([, letter = '', distance = '']) => {
    record += distance === '' ? 1 : Number.parseInt(distance, 36)
    return { record, impact: (letter.charCodeAt(0) - FIRST_LEVEL) * unit }
  })
}
