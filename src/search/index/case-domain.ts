import { stem, stopWordWeight, wordsOf } from '../english/text.ts'

/** Added to each count, so that a word that is in no text of one kind is weak evidence, not proof. */
const SMOOTHING = 0.5

/** One word alone never decides whether a text is about the domain. */
const MAX_ODDS = 3

/**
 * How much each word speaks for a domain (naive Bayes): the log odds that a text with the word belongs to the domain,
 * by the number of texts that have it, as if both kinds of texts had equally many words.
 * @param within texts of the domain
 * @param outside texts of any other
 * @returns the log odds by stem, -3 to 3; 0 for a stem in neither kind of text; nothing if `outside` is empty
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

/** The number of texts that contain each stem. */
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
