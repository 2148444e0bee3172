import { runsOf, spanOf, WIDEST_GAP } from '../../codes/ranges.ts'

/** A cell of the map: a code, or an unassigned number between codes. */
export interface MapCell {
  readonly code: number
  readonly assigned: boolean
}

/** A range of numbers on the map. */
export interface Range {
  readonly first: number
  readonly last: number
  /** Every number from the first to the last, ascending */
  readonly places: readonly MapCell[]
}

/**
 * The ranges of the map with all of their numbers, including gaps.
 * @param codes in ascending order, each once
 * @returns ranges in ascending order; none if there are no codes
 */
export function rangesOf(codes: readonly number[]): Range[] {
  return runsOf(codes, WIDEST_GAP).map(({ first, last }) => {
    const assigned = new Set(codes.filter((code) => code >= first && code <= last))
    const places = Array.from({ length: last - first + 1 }, (_, i) => {
      return { code: first + i, assigned: assigned.has(first + i) }
    })
    return { first, last, places }
  })
}

/**
 * The column of a number; rows begin at multiples of their length, so that 20 is below 10.
 * @param columns how many numbers a row has
 * @returns 1 for the first column, as CSS counts
 */
export function columnOf(code: number, columns: number): number {
  return (code % columns) + 1
}

/** The unassigned numbers within ranges, as text: `32–34`, `71`. */
export function gapsOf(ranges: readonly Range[]): string[] {
  const missing = ranges.flatMap(({ places }) => places.filter((place) => !place.assigned).map(({ code }) => code))
  return runsOf(missing, 0).map(spanOf)
}
