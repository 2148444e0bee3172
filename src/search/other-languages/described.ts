import { frequencyWeight, rarityOf } from '../index/bm25.ts'
import type { Impact } from '../index/case-index.ts'
import { tokensIn } from './tokens.ts'

/**
 * The impacts of each token of described cases: BM25 with idf, from 0 to about 2. A token that appears once, in one
 * record, has impact 1.
 * @param cases by record: words and runs of Chinese, separated by spaces
 */
export function impactsOf(cases: readonly string[]): Map<string, Impact[]> {
  const counts = cases.map(tokensOfLines)
  const sum = counts.reduce((before, { length }) => before + length, 0)
  const mean = Math.max(1, sum / Math.max(1, cases.length))
  const impacts = new Map<string, Impact[]>()
  for (const [record, { own, length }] of counts.entries()) {
    for (const [token, count] of own) {
      const impact = frequencyWeight(count, length, mean)
      const list = impacts.get(token)
      if (list) list.push({ record, impact })
      else impacts.set(token, [{ record, impact }])
    }
  }
  for (const [token, list] of impacts) {
    const idf = rarityOf(list.length, cases.length) / rarityOf(1, cases.length)
    impacts.set(
      token,
      list.map(({ record, impact }) => ({ record, impact: impact * idf })),
    )
  }
  return impacts
}

function tokensOfLines(lines: string): { own: ReadonlyMap<string, number>; length: number } {
  const own = new Map<string, number>()
  let length = 0
  for (const { text, worth } of lines.split(' ').filter(Boolean).flatMap(tokensIn)) {
    own.set(text, (own.get(text) ?? 0) + 1)
    length += worth
  }
  return { own, length }
}
