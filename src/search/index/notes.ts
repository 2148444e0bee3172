import type { Code } from '../../codes/schema.ts'
import { stem, stopWordWeight, wordsOf } from '../language/text.ts'

/** What stands in more than this share of the records tells none from another. */
const commonest = 0.25

/**
 * The telling words of what is written about codes, as weak evidence of which code is meant.
 * @param codes all of them, as a word is only as telling as it is rare
 * @returns for each code the stems that are not in its message or keywords, each once
 */
export function notesOf(codes: readonly Code[]): string[][] {
  const texts = codes.map(({ meaning, causes, tellUser }) => stemsOf([meaning, ...causes, tellUser]))
  const documentFrequency = new Map<string, number>()
  for (const stems of texts) for (const one of stems) documentFrequency.set(one, (documentFrequency.get(one) ?? 0) + 1)
  const most = Math.max(2, codes.length * commonest)
  return texts.map((stems, i) => {
    const known = new Set([codes[i]?.message ?? '', ...(codes[i]?.keywords ?? [])].flatMap(wordsOf).map(stem))
    return [...stems].filter((one) => !known.has(one) && (documentFrequency.get(one) ?? 0) <= most)
  })
}

function stemsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap(wordsOf).filter((word) => stopWordWeight(word) === 1 && /^\p{L}{3,}$/u.test(word))
  return new Set(words.map(stem))
}
