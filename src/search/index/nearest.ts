import type { LookupRecord } from './records.ts'

/**
 * The codes nearest to a number that is none: two below and two above it.
 * @param records ascending by code
 * @param digits without leading zeros, of any length
 */
export function nearestCodes(records: readonly LookupRecord[], digits: string): LookupRecord[] {
  const number = Number(digits)
  const above = records.findIndex(({ code }) => code > number)
  const place = above === -1 ? records.length : above
  return records.slice(Math.max(0, place - 2), place + 2)
}

/**
 * The ranges in which codes lie, such as 0 to 115 and 2001 to 2029; small gaps do not part a range.
 * @param records ascending by code
 */
export function rangesOf(records: readonly Pick<LookupRecord, 'code'>[]): [first: number, last: number][] {
  const ranges: [number, number][] = []
  for (const { code } of records) {
    const range = ranges.at(-1)
    if (range && code - range[1] <= 50) range[1] = code
    else ranges.push([code, code])
  }
  return ranges
}
