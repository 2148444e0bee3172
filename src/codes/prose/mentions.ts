import { segmentsOf } from './inline.ts'

/** A mention of a code in prose. */
export interface CodeMention {
  readonly code: number
  /** Where in the text, from 0 */
  readonly index: number
}

/** The codes that prose mentions ("code 41", and both of "codes 41 or 71"), in order. */
export function codeMentionsIn(text: string): CodeMention[] {
  let index = 0
  return segmentsOf(text).flatMap((segment) => {
    const start = index
    // The text of a literal excludes its backticks.
    index += segment.text.length + (segment.type === 'literal' ? 2 : 0)
    return segment.type === 'code' ? [{ code: segment.code, index: start }] : []
  })
}

/**
 * Write a message that a code does not exist.
 * @param place where the code should be, such as `this file`
 */
export function unknownCode(code: number, place: string): string {
  return `code ${String(code)} does not exist; expected a code of ${place}`
}
