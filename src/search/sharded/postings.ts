import { SIZES_PER_UNIT, fieldWeights } from '../index/lexicon.ts'

/**
 * Where a term is: which phrases of which records, and how large these are. Each record has the same number of
 * slots, for its message, its former messages, its keywords and its category, so that a number says it all.
 */
export interface Layout {
  /** Slots for former messages */
  readonly former: number
  /** Slots for keywords */
  readonly keywords: number
}

/** A phrase that has a term. */
export interface Posting {
  /** The place of the record in the list of all records */
  readonly record: number
  readonly slot: number
  /** What its words weigh together; less for the heaviest */
  readonly size: number
}

/** A file of postings: by key, then by word, each place as a number and each number less the one before it. */
export type PostingsData = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

const SIZE_LEVELS = 256

/** Number of slots that each record has. */
export function slotsIn({ former, keywords }: Layout): number {
  return former + keywords + 2
}

/** How much a match says in a slot. */
export function fieldWeightOf({ former, keywords }: Layout, slot: number): number {
  if (slot === 0) return fieldWeights.message
  if (slot <= former) return fieldWeights.former
  return slot <= former + keywords ? fieldWeights.keyword : fieldWeights.category
}

/** A place as a number that grows with record and slot. */
export function encodePosting(layout: Layout, { record, slot, size }: Posting): number {
  const level = Math.min(SIZE_LEVELS - 1, Math.round(size * SIZES_PER_UNIT))
  return (record * slotsIn(layout) + slot) * SIZE_LEVELS + level
}

/** The place that a number stands for. */
export function decodePosting(layout: Layout, packed: number): Posting {
  const phrase = Math.floor(packed / SIZE_LEVELS)
  const slots = slotsIn(layout)
  return { record: Math.floor(phrase / slots), slot: phrase % slots, size: (packed % SIZE_LEVELS) / SIZES_PER_UNIT }
}

/** The key of a synonym; that of a word is its stem. No word has this sign. */
export function synonymKey(name: string): string {
  return `=${name}`
}
