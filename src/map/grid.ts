import { runsOf, spanOf, WIDEST_GAP } from '../codes/ranges.ts'

/** A place on the map: a number that is a code, or one between codes that is not assigned. */
export interface MapCell {
  readonly code: number
  readonly assigned: boolean
}

/** Numbers that are together on the map. */
export interface Range {
  readonly first: number
  readonly last: number
  /** Every number from the first to the last, ascending */
  readonly places: readonly MapCell[]
}

/**
 * The ranges of the map with every number in its place, gaps included.
 * @param codes in ascending order, each once
 * @returns ranges in ascending order; none where there is no code
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
 * The column of a number where rows begin at multiples of the row's length, so that 20 is below 10.
 * @param columns how many numbers a row has
 * @returns 1 for the first column, as CSS counts
 */
export function columnOf(code: number, columns: number): number {
  return (code % columns) + 1
}

/** The stretches inside the ranges that are not assigned, as people write them: `32–34`, `71`. */
export function gapsOf(ranges: readonly Range[]): string[] {
  const missing = ranges.flatMap(({ places }) => places.filter((place) => !place.assigned).map(({ code }) => code))
  return runsOf(missing, 0).map(spanOf)
}
