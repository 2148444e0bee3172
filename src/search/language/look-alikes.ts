import { errorsAllowed, errorsBetween } from './spelling.ts'

/**
 * Words of a language that could be mistaken for a typing error in a known word: all that are spelled right and are so
 * near to a known one that they would be corrected. Done once at build time, so that only these few are published.
 * @param known words of the records, in lower case
 * @param language words that are spelled right, in lower case
 * @returns in order
 */
export function lookAlikes(known: readonly string[], language: Iterable<string>): string[] {
  const byDeletion = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < 4 || errorsAllowed(word) === 0) continue
    for (const rest of deletions(word, errorsAllowed(word))) {
      const list = byDeletion.get(rest)
      if (list) list.push(word)
      else byDeletion.set(rest, [word])
    }
  }
  const own = new Set(known)
  // Two words that are near lead to one text when as many letters are left out of both as there are errors.
  const isNear = (word: string) => {
    const most = errorsAllowed(word)
    for (const rest of deletions(word, most)) {
      if (byDeletion.get(rest)?.some((other) => errorsBetween(word, other, most) <= most)) return true
    }
    return false
  }
  return [...language].filter((word) => word.length >= 3 && !own.has(word) && isNear(word)).sort()
}

/** A word with up to so many letters left out, itself included; some more than once. */
function* deletions(word: string, most: number, from = 0): Generator<string> {
  yield word
  if (most === 0) return
  for (let at = from; at < word.length; at++) {
    // Of two equal letters it does not matter which one is left out.
    if (at > from && word[at] === word[at - 1]) continue
    yield* deletions(word.slice(0, at) + word.slice(at + 1), most - 1, at)
  }
}
