import type { Keys } from '../../../search/query/keys.ts'
import { messageAutomaton, SEPARATOR } from './message-automaton.ts'
import { numberTest } from './number-test.ts'

/** How far a filter has come. */
export interface Scan {
  /** The next line that may give a code; its line feed is at `end`. Undefined where no whole line of the rest may. */
  readonly line: { readonly start: number; readonly end: number } | undefined
  /** Where that line begins, or the last one, which has no line feed yet */
  readonly next: number
  /** Lines passed over before it */
  readonly skipped: number
}

/** What a log is searched for. */
export interface Wanted {
  /** Which keys name status codes */
  readonly keys: Keys
  /** Left out: any number that is given as a code */
  readonly codes?: readonly number[]
  /** Current and former messages of these codes */
  readonly messages: readonly string[]
}

/**
 * Finds the next line that may give a code or opens an object. It passes over nothing in which the look-up finds one.
 * @param bytes to be read
 * @param from where a line begins
 */
export type LineFilter = (bytes: Uint8Array, from: number) => Scan

const LINE_FEED = 10
const OPEN = 123
const CLOSE = 125

/**
 * A filter that reads each byte once, so that a log without codes costs next to nothing. Lines with other characters
 * than ASCII are all let through: full-width digits and accents are for the look-up to read.
 * @param wanted codes and messages
 */
export function lineFilter({ keys, codes, messages }: Wanted): LineFilter {
  const { classes, table, start, firstFinal } = messageAutomaton(messages)
  const isNumber = numberTest(keys, codes)
  return (bytes, from) => {
    let next = from
    let skipped = 0
    let state = start
    let depth = 0
    let last = LINE_FEED
    for (let i = from; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0
      state = table[state + (classes[byte] ?? SEPARATOR)] ?? start
      let found = state >= firstFinal || byte > 127
      if (byte < 58) {
        if (byte > 47) found ||= (last < 48 || last > 57) && isNumber(bytes, i)
        else if (byte === LINE_FEED) {
          found ||= depth > 0
          if (!found) {
            next = i + 1
            skipped++
            state = start
            depth = 0
          }
        }
      } else if (byte === OPEN) depth++
      else if (byte === CLOSE) depth--
      if (found) {
        const end = bytes.indexOf(LINE_FEED, i)
        return { line: end === -1 ? undefined : { start: next, end }, next, skipped }
      }
      last = byte
    }
    return { line: undefined, next, skipped }
  }
}
