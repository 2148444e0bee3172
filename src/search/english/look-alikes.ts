import { errorsAllowed, errorsBetween } from './spelling.ts'

/**
 * Correctly spelled words that would be mistaken for a typing error in a known word. Computed once at build time, so
 * that only these few are published.
 * @param known words of the records, in lower case
 * @param language correctly spelled words, in lower case
 * @returns in alphabetical order
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
  // Two similar words become the same if one letter per error is removed from each.
  const isNear = (word: string) => {
    const most = errorsAllowed(word)
    for (const rest of deletions(word, most)) {
      if (byDeletion.get(rest)?.some((other) => errorsBetween(word, other, most) <= most)) return true
    }
    return false
  }
  return [...language].filter((word) => word.length >= 3 && !own.has(word) && isNear(word)).sort()
}

/** A word with 0 to `most` letters removed; some results appear more than once. */
function* deletions(word: string, most: number, from = 0): Generator<string> {
  yield word
  if (most === 0) return
  for (let at = from; at < word.length; at++) {
    // Removing either of two equal letters has the same result.
    if (at > from && word[at] === word[at - 1]) continue
    yield* deletions(word.slice(0, at) + word.slice(at + 1), most - 1, at)
  }
}
