import { SIZES_PER_UNIT, fieldWeights } from '../index/lexicon.ts'

/**
 * How postings are encoded as numbers: each record has the same number of slots for its message, former messages,
 * keywords and category, so that one number holds record, slot and size.
 */
export interface PostingLayout {
  /** Slots for former messages */
  readonly former: number
  /** Slots for keywords */
  readonly keywords: number
}

/** An occurrence of a term in a phrase. */
export interface Posting {
  /** The position of the record in the list of all records */
  readonly record: number
  readonly slot: number
  /** The sum of the weights of its words, capped */
  readonly size: number
}

/** A file of encoded postings by key, then by word, stored as differences. */
export type PostingsData = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

const SIZE_LEVELS = 256

/** The number of slots of each record. */
export function slotsIn({ former, keywords }: PostingLayout): number {
  return former + keywords + 2
}

/** The weight of a match in a slot. */
export function fieldWeightOf({ former, keywords }: PostingLayout, slot: number): number {
  if (slot === 0) return fieldWeights.message
  if (slot <= former) return fieldWeights.former
  return slot <= former + keywords ? fieldWeights.keyword : fieldWeights.category
}

/** Encode a posting as a number that grows with record and slot. */
export function encodePosting(layout: PostingLayout, { record, slot, size }: Posting): number {
  const level = Math.min(SIZE_LEVELS - 1, Math.round(size * SIZES_PER_UNIT))
  return (record * slotsIn(layout) + slot) * SIZE_LEVELS + level
}

/** Decode a posting. */
export function decodePosting(layout: PostingLayout, packed: number): Posting {
  const phrase = Math.floor(packed / SIZE_LEVELS)
  const slots = slotsIn(layout)
  return { record: Math.floor(phrase / slots), slot: phrase % slots, size: (packed % SIZE_LEVELS) / SIZES_PER_UNIT }
}

/** The key of a synonym; the key of a word is its stem, which never contains `=`. */
export function synonymKey(name: string): string {
  return `=${name}`
}
