import type { Paint } from './style.ts'

/** A run of text in one style. */
export interface Run {
  readonly text: string
  readonly paint: Paint
}

/** Text that is never broken. */
interface Word {
  readonly runs: Run[]
  /** Whether a space precedes it */
  readonly spaced: boolean
}

/**
 * Break runs of text into lines at spaces, and between Chinese, Japanese and Korean characters, which take two columns
 * each. A word that is longer than a line is not broken, so that addresses and values stay intact.
 * @param width the largest number of columns of a line with its prefix; only such words exceed it
 * @param first the prefix of the first line
 * @param rest the prefix of the other lines, usually as wide as `first`
 */
export function wrap(runs: readonly Run[], width: number, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  let column = columnsOf(first)
  let empty = true
  for (const { runs: word, spaced } of wordsOf(runs)) {
    const columns = columnsOf(word.map(({ text }) => text).join(''))
    const painted = word.map(({ text, paint }) => paint(text)).join('')
    const space = spaced && !empty ? 1 : 0
    if (!empty && column + space + columns > width) {
      lines.push(line)
      line = rest + painted
      column = columnsOf(rest) + columns
    } else {
      line += ' '.repeat(space) + painted
      column += space + columns
    }
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Counts the columns that a text without control characters takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : combining.test(character) ? 0 : 1
  return columns
}

/** Pads a text with spaces to a width. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u
/** Punctuation that must not begin a line */
const closing = /^[\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F\u300B\u300D\u300F\u3011]/u
const combining = /^\p{M}/u

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = []
  let spaced = true
  let last = ''
  for (const { text, paint } of runs) {
    for (const [part] of text.matchAll(/\s+|[^\s]/gu)) {
      if (part.trim() === '') {
        spaced = true
        continue
      }
      const word = words.at(-1)
      const breaks = spaced || ((wide.test(part) || wide.test(last)) && !closing.test(part))
      if (!word || breaks) words.push({ runs: [{ text: part, paint }], spaced })
      else {
        const run = word.runs.at(-1)
        if (run?.paint === paint) word.runs.splice(-1, 1, { text: run.text + part, paint })
        else word.runs.push({ text: part, paint })
      }
      spaced = false
      last = part
    }
  }
  return words
}
