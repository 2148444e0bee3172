import { stem, wordsOf } from '../language/text.ts'

/** How finely impacts are told apart: levels, each written as a capital letter. */
export const LEVELS = 16

const FIRST_LEVEL = 'A'.charCodeAt(0)

/** No word has this sign: what begins with it is a group of synonyms. */
export const SYNONYM_MARK = '='

/** What described cases are found with, as it is published. */
export interface CaseData {
  /** The impact of one level, before what the rarity of a term says */
  readonly unit: number
  /** Stems that no message or keyword has, and groups of synonyms with their mark, with spaces between them */
  readonly terms: string
  /**
   * For each stem of messages and keywords, then for each of these terms, its postings, with spaces between terms: the level as a letter, then how far the record is from the one
   * before it, in base 36, left out where it is the next. Letters take half of the bytes that lists of numbers take.
   */
  readonly postings: string
}

/** What described cases are found with. */
export interface CaseIndex {
  /** The records that a term speaks for, and how much; nothing for an unknown term */
  readonly impactsOf: (term: string) => readonly CaseImpact[] | undefined
}

/** How much a term speaks for a record. */
export interface CaseImpact {
  /** The place of the record in the list of records */
  readonly record: number
  readonly impact: number
}

/**
 * The index that published data holds.
 * @param records all of them, with keywords: their stems are not published a second time
 */
export function caseIndexOf({ unit, terms, postings }: CaseData, records: readonly Named[]): CaseIndex {
  const written = postings.split(' ')
  const places = new Map([...stemsOf(records), ...terms.split(' ')].map((term, i) => [term, i]))
  const read = new Map<number, readonly CaseImpact[]>()
  return {
    impactsOf: (term) => {
      const place = places.get(term)
      if (place === undefined) return undefined
      const known = read.get(place)
      if (known) return known
      const list = impactsIn(written[place] ?? '', unit)
      const idf = Math.log(1 + (records.length - list.length + 0.5) / (list.length + 0.5))
      const impacts = list.map(({ record, impact }) => ({ record, impact: impact * idf }))
      read.set(place, impacts)
      return impacts
    },
  }
}

/** A record by what it is called. */
export interface Named {
  readonly message: string
  readonly keywords: readonly string[]
}

/** The stems of messages and keywords, each once, in the order in which postings are published. */
export function stemsOf(records: readonly Named[]): string[] {
  const texts = records.flatMap(({ message, keywords }) => [message, ...keywords])
  return [...new Set(texts.flatMap((text) => wordsOf(text).map(stem)))].sort()
}

/**
 * The postings of a term as they are published.
 * @param levels of its records, ascending by record; a level is from 0 to `LEVELS - 1`
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
