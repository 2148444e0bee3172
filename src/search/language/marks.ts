import { stem, wordsOf } from './text.ts'

/**
 * The parts of a text that the query's words match, for marking.
 * @returns the text in pieces; those with `marked` are words of the query or begin like them
 */
export function marksIn(text: string, words: readonly string[]): { text: string; marked: boolean }[] {
  const stems = words.map(stem)
  return text.split(/([\p{L}\p{N}’']+)/u).flatMap((piece) => {
    const [word] = wordsOf(piece)
    const marked =
      word !== undefined &&
      (stems.includes(stem(word)) || words.some((start) => start.length > 2 && word.startsWith(start)))
    return piece === '' ? [] : [{ text: piece, marked }]
  })
}

/** Whether a text has every one of these words, in any form of it. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const stems = new Set(wordsOf(text).map(stem))
  return words.every((word) => stems.has(stem(word)))
}
