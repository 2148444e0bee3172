import { tokensIn } from './tokens.ts'

/** How much a token of described cases supports a record. */
export interface Impact {
  /** The position of the record in the list of records */
  readonly record: number
  /** 0 to about 2; 1 for a token that only one record has, once */
  readonly impact: number
}

/** How fast repetitions of a token saturate, and how much many words are discounted: BM25's k1 and b. */
const SATURATION = 1
const LENGTH_DISCOUNT = 0.25

/**
 * The impacts of each token of described cases: BM25 including idf.
 * @param cases by record: words and runs of Chinese, separated by spaces
 */
export function impactsOf(cases: readonly string[]): Map<string, Impact[]> {
  const counts = cases.map(countsOf)
  const sum = counts.reduce((before, { length }) => before + length, 0)
  const mean = Math.max(1, sum / Math.max(1, cases.length))
  const impacts = new Map<string, Impact[]>()
  for (const [record, { own, length }] of counts.entries()) {
    const discount = 1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * length) / mean
    for (const [token, count] of own) {
      const impact = (count * (SATURATION + 1)) / (count + SATURATION * discount)
      const list = impacts.get(token)
      if (list) list.push({ record, impact })
      else impacts.set(token, [{ record, impact }])
    }
  }
  const rarity = (records: number) => Math.log(1 + (cases.length - records + 0.5) / (records + 0.5))
  for (const [token, list] of impacts) {
    const idf = rarity(list.length) / rarity(1)
    impacts.set(
      token,
      list.map(({ record, impact }) => ({ record, impact: impact * idf })),
    )
  }
  return impacts
}

function countsOf(lines: string): { own: ReadonlyMap<string, number>; length: number } {
  const own = new Map<string, number>()
  let length = 0
  for (const { text, worth } of lines.split(' ').filter(Boolean).flatMap(tokensIn)) {
    own.set(text, (own.get(text) ?? 0) + 1)
    length += worth
  }
  return { own, length }
}
