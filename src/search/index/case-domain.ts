import { stem, stopWordWeight, wordsOf } from '../english/text.ts'

/** Added to each count, so that a word that is in no text of a kind says little rather than everything. */
const SMOOTHING = 0.5

/** One word alone never decides whether a text is about the domain. */
const MAX_ODDS = 3

/**
 * How much each word speaks for a domain: the log odds that a text with it is of the domain, by the number of texts
 * that have it, if both kinds had as many words (naive Bayes).
 * @param within texts of the domain
 * @param outside texts of any other
 * @returns the log odds of a stem, from -3 to 3; 0 for a word of neither. Nothing without texts of other domains
 */
export function domainOdds(
  within: readonly string[],
  outside: readonly string[],
): ((stem: string) => number) | undefined {
  if (outside.length === 0) return undefined
  const [own, others] = [frequencyOf(within), frequencyOf(outside)]
  const share = Math.log(sumOf(own) / sumOf(others))
  return (term) => {
    if (!own.has(term) && !others.has(term)) return 0
    const odds = Math.log(((own.get(term) ?? 0) + SMOOTHING) / ((others.get(term) ?? 0) + SMOOTHING)) - share
    return Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds))
  }
}

/** In how many texts each stem is. */
function frequencyOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>()
  for (const text of texts) {
    const words = wordsOf(text).filter((word) => stopWordWeight(word) === 1)
    for (const root of new Set(words.map(stem))) frequency.set(root, (frequency.get(root) ?? 0) + 1)
  }
  return frequency
}

function sumOf(frequency: ReadonlyMap<string, number>): number {
  return [...frequency.values()].reduce((sum, count) => sum + count, 0)
}
