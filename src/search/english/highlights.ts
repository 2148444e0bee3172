import { stem, wordsOf } from './text.ts'

/**
 * Split a text into pieces to highlight the words of a query.
 * @returns the text in pieces; `marked` ones are words of the query or begin with one
 */
export function highlightsIn(text: string, words: readonly string[]): { text: string; marked: boolean }[] {
  const stems = words.map(stem)
  return text.split(/([\p{L}\p{N}’']+)/u).flatMap((piece) => {
    const [word] = wordsOf(piece)
    const marked =
      word !== undefined &&
      (stems.includes(stem(word)) || words.some((start) => start.length > 2 && word.startsWith(start)))
    return piece === '' ? [] : [{ text: piece, marked }]
  })
}
