import { identifiersIn, partsOf, separatorOf } from './words.ts'
import type { Row } from './rows.ts'
import type { Word } from './words.ts'

/** How much of a row is looked at before and after a number, in characters. */
const BEFORE = 160
const AFTER = 60

/** How many words before and after a number count. */
const WORDS_BEFORE = 5
const WORDS_AFTER = 4

/** The text around a number. */
export interface Surroundings {
  /** The words before it in its row, each with its place in the text */
  readonly words: readonly Word[]
  /** The same for numbers that are written in the same way: "try 1: 22", "try 2: 54" */
  readonly notation: string
  readonly features: readonly string[]
}

/**
 * What is around a number in its row.
 * @param number where it begins and ends in the text, and where the first number of its series begins
 */
export function surroundingsOf(
  { text: row, start: offset }: Row,
  number: { readonly start: number; readonly end: number; readonly first: number },
): Surroundings {
  const [first, start, end] = [number.first - offset, number.start - offset, number.end - offset]
  const from = Math.max(0, first - BEFORE)
  const before = row.slice(from, first)
  const words = identifiersIn(before)
  const last = words.at(-1)
  const left = separatorOf(last ? before.slice(last.start + last.text.length) : before)
  const after = row.slice(end, end + AFTER)
  const right = /^[^\p{L}\p{N}_]*/u.exec(after)?.[0] ?? ''
  const next = after.slice(right.length).match(/[\p{L}\p{N}_]+/gu) ?? []
  const isFirst = !/[\p{L}\p{N}]/u.test(row.slice(0, first))
  const isLast = !/[\p{L}\p{N}]/u.test(row.slice(end))
  const features = new Set([
    `left ${last ? left : `^${left.trim()}`}`,
    `right ${separatorOf(right).slice(0, 4)}${isLast ? '$' : ''}`,
    `digits ${String(Math.min(5, end - start))}`,
    ...words.slice(-WORDS_BEFORE - 1, -1).flatMap(({ text }) =>
      partsOf(text)
        .slice(-3)
        .map((part) => `before ${part}`),
    ),
    ...next.slice(0, WORDS_AFTER).flatMap((text) =>
      partsOf(text)
        .slice(0, 2)
        .map((part) => `after ${part}`),
    ),
    ...partsOf(next[0] ?? '')
      .slice(0, 2)
      .map((part) => `next ${part}`),
    ...(isFirst ? [isLast ? 'place alone' : 'place first'] : isLast ? ['place last'] : []),
    // "22 files" counts files.
    ...(/^ ?$/.test(right) && /..s$/.test(next[0] ?? '') ? ['plural'] : []),
  ])
  return {
    words: words.map((word) => ({ ...word, start: word.start + from + offset })),
    notation: `${partsOf(last?.text ?? '')
      .filter((part) => part !== '#')
      .join(' ')}|${left}`,
    features: [...features],
  }
}
