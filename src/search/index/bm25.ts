/** How fast repetitions of a word saturate, and how much a long text is discounted: k1 and b. */
const SATURATION = 1
const LENGTH_DISCOUNT = 0.25

/**
 * How much a word in a text counts, from 0 to 2, without idf; 1 if it appears once in a text of average length.
 * @param count how often the text has it
 * @param length of the text, and of all texts on average; in words
 */
export function frequencyWeight(count: number, length: number, meanLength: number): number {
  const discount = 1 - LENGTH_DISCOUNT + (LENGTH_DISCOUNT * length) / meanLength
  return (count * (SATURATION + 1)) / (count + SATURATION * discount)
}

/** The idf of BM25: how rare a word is, by how many of all texts have it; above 0. */
export function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}
