/** The share of the best phrase in a score; the rest is the coverage of all phrases of the record. */
const PHRASE_SHARE = 0.5

/** Added if the query is the message, word by word. */
export const COMPLETE_MESSAGE_BONUS = 0.5

/**
 * How well a query and a phrase cover each other.
 * @param shared the weight of the words that they share
 * @param query the weight of all words of the query
 * @param phrase the weight of all words of the phrase
 * @param normalization how much extra words of the phrase count against it: not at all at 0, as much as missing ones at
 *   0.5
 */
export function phraseScore(shared: number, query: number, phrase: number, normalization: number): number {
  return shared / (query ** (1 - normalization) * phrase ** normalization)
}

/**
 * The score of a record by its names, 0 to 1.
 * @param best the score of the phrase that fits best
 * @param coverage the share of the query that all of its phrases cover
 */
export function nameScore(best: number, coverage: number): number {
  return PHRASE_SHARE * Math.min(1, best) + (1 - PHRASE_SHARE) * coverage
}
