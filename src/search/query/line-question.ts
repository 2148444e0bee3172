import type { Query } from './query.ts'

/** The words of a query that are matched against records. */
export interface Question {
  readonly text: string
  /** Whether the last word may be the beginning of a longer one */
  readonly unfinished: boolean
  readonly messagesOnly: boolean
}

/** The words of a line in which no number is given as a code, without its numbers. */
export function questionInLine({ text, bare }: Query): Question {
  const words = bare.length > 0 ? text.replaceAll(/[\d#]+/g, ' ') : text
  return { text: words, unfinished: /[\p{L}\p{N}]$/u.test(text), messagesOnly: false }
}
