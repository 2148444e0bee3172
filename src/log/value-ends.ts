import { matchAt } from './match-at.ts'

/** Finds the end of an unquoted value, given where it starts in a text; always on the same line. */
export type ValueEnd = (text: string, start: number) => number

const letters = matchAt(String.raw`[^\s,;&|<>()[\]{}"'\x60\\]+`)
/** A sign between letters that is part of a word, not a separator of values: in `a,b`, but not in `a, b` or `a,b=c`. */
const joint = matchAt(
  [
    String.raw`[,;&|](?!\s|\\*["'\x60]|[{[<]|$|[\w.$%-]{1,64}["'\]]?\s?[:=]|#?\w{1,6};)`,
    String.raw`(?<=[^\s=:])["'\x60)\]}](?=[a-z\d])`,
    String.raw`[([{](?![\s"'\x60{[\\])`,
    String.raw`\\(?![nrtu"'\x60\\])`,
    String.raw`<(?![\w/!?])`,
    String.raw`>(?=[a-z\d])`,
  ].join('|'),
)
const nextKey = String.raw`[a-z_][\w.$-]{0,63}["'\]]?(?:=|:(?![/\\]))`
const noValue = String.raw`(?!${nextKey}|\\*["'\x60]|[<({[|\\]|[-–—→]{1,3}[ \t])`
const space = matchAt(String.raw`[ \t]{1,40}${noValue}`)
const spaceOrComma = matchAt(String.raw`[,;]?[ \t]{1,40}${noValue}`)
/** Several words are not one value if no sign ends them within this length. */
const MAX_LENGTH = 400

/** One word, as in `token=abc next=1`; several words if a separator or bracket follows: `{token=a b, next=1}`. */
export const endOfWord: ValueEnd = (text, start) => {
  const end = wordEnd(text, start)
  const several = wordsEnd(space, text.slice(start, start + MAX_LENGTH), 0)
  return several < MAX_LENGTH && /[,)\]}]/.test(text.charAt(start + several)) ? Math.max(end, start + several) : end
}

/** All words up to a separator of values or the next key. */
export const endOfWords: ValueEnd = (text, start) => wordsEnd(space, text, start)

/** All words up to the next key, including commas. */
export const endOfSentence: ValueEnd = (text, start) => wordsEnd(spaceOrComma, text, start)

/** The rest of the line, for the value of a header, but not past a quote or bracket that closes an earlier one. */
export const endOfHeader: ValueEnd = (text, start) => {
  const sign = /[\r\n"'`{}[\]]|\\+[rn"'`]|\s\|\s/g
  sign.lastIndex = start
  let depth = 0
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [match] = found
    const last = match.slice(-1)
    if (/["'`]/.test(last)) {
      // A parameter: `username="x"`
      if (text.charAt(found.index - 1) !== '=') return found.index
      sign.lastIndex = endOfQuoted(text, found.index + match.length, match) + match.length
    } else if (/[{[]/.test(last)) depth++
    else if (!/[}\]]/.test(last) || depth-- === 0) return found.index
  }
  return text.length
}

/**
 * The end of a quoted value: its closing quote, or the end of the line where the text was cut off.
 * @param start after the quote that opens it
 * @param open the quote, with the backslashes that precede it in a text within a text
 */
export function endOfQuoted(text: string, start: number, open: string): number {
  const backslashes = /^\\*/.exec(open)?.[0].length ?? 0
  const quote = open.slice(backslashes)
  let from = start
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, from)) {
    const lineEnd = text.slice(from, at).search(/[\r\n]/)
    if (lineEnd !== -1) return from + lineEnd
    let escapes = 0
    while (at - escapes > start && text.charAt(at - escapes - 1) === '\\') escapes++
    // Each level of texts within texts doubles the backslashes.
    const isEscaped = escapes > backslashes && Math.floor((escapes - backslashes) / (backslashes + 1)) % 2 === 1
    const isInWord = /^[a-z\d]/i.test(text.charAt(at + quote.length)) && !quote.startsWith('%')
    if (!isEscaped && !isInWord) return at - Math.min(escapes, backslashes)
    from = at + quote.length
  }
  const lineEnd = text.slice(from).search(/[\r\n]/)
  return lineEnd === -1 ? text.length : from + lineEnd
}

/**
 * The end of a list of texts or numbers.
 * @param start after the bracket that opens it
 * @returns nothing if it contains objects or other lists
 */
export function endOfList(text: string, start: number): number | undefined {
  const sign = /\\*["']|[[\]{}\r\n]/g
  sign.lastIndex = start
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [match] = found
    if (/[\]\r\n]/.test(match)) return found.index
    if (/[[{}]/.test(match)) return undefined
    const end = endOfQuoted(text, found.index + match.length, match)
    sign.lastIndex = Math.min(text.length, end + match.length)
  }
  return text.length
}

function wordEnd(text: string, start: number): number {
  let end = start
  for (
    let part = letters(text, end) ?? joint(text, end);
    part !== undefined;
    part = letters(text, end) ?? joint(text, end)
  ) {
    end += part.length
  }
  return end
}

function wordsEnd(gap: (text: string, at: number) => string | undefined, text: string, start: number): number {
  let end = wordEnd(text, start)
  for (let next = gap(text, end); next !== undefined && end > start; next = gap(text, end)) {
    const after = wordEnd(text, end + next.length)
    if (after === end + next.length) break
    end = after
  }
  return end
}
