import type { NumberRange } from '../../codes/ranges.ts'

/** A number farther than this from every range of codes is not a mistyped code but another kind of number. */
const NEAR = 10

/**
 * The codes nearest to a number that is not a code: two below and two above; none if it is far from all codes.
 * @param records ascending by code
 * @param ranges that contain the codes
 * @param digits without leading zeros, of any length
 */
export function nearestCodes<Item extends { readonly code: number }>(
  records: readonly Item[],
  ranges: readonly NumberRange[],
  digits: string,
): Item[] {
  const number = Number(digits)
  const near = ({ first, last }: NumberRange) => number >= first - NEAR && number <= last + NEAR
  if (number < 0 || !ranges.some(near)) return []
  return neighborsOf(records, number)
}

/** The last two records up to a number and the first two above it. */
export function neighborsOf<Item extends { readonly code: number }>(records: readonly Item[], number: number): Item[] {
  const above = records.findIndex(({ code }) => code > number)
  const place = above === -1 ? records.length : above
  return records.slice(Math.max(0, place - 2), place + 2)
}
