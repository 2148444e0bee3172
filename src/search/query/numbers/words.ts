/** An identifier or a word, as programs and people write them. */
const identifier = /[\p{L}\p{N}_$][\p{L}\p{N}_$.-]*[\p{L}\p{N}_$]|[\p{L}\p{N}_$]/gu

/** The most characters of a separator that count: those next to the number. */
const MAX_SEPARATOR = 5

/** A word, and where it begins. */
export interface Word {
  readonly text: string
  readonly start: number
}

/** The identifiers and words of a text, in order. */
export function identifiersIn(text: string): Word[] {
  return [...text.matchAll(identifier)].map(({ 0: word, index }) => ({ text: word, start: index }))
}

/** The parts of an identifier in lower case, a number as `#`: `lastRet_2` is `last`, `ret`, `#`. */
export function partsOf(word: string): string[] {
  const spaced = word.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
  const parts = spaced.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  return parts.map((part) => (/^\d/.test(part) ? '#' : part))
}

/** What is between two words, with all quotes alike, all wide gaps alike, and all leaders alike ("....", "---"). */
export function separatorOf(between: string): string {
  return between
    .replace(/&quot;|["'`“”‘’«»]/g, '"')
    .replace(/[^\S\n]{2,}|\t/g, '\t')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([-_=.·─|*])\1{2,}/g, '~')
    .slice(-MAX_SEPARATOR)
}
