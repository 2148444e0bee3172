import type { Keys } from '../../../search/query/keys.ts'
import { firstClause } from '../../../search/index/messages.ts'
import { messageAutomaton, SEPARATOR } from './message-automaton.ts'
import { numberTest } from './number-test.ts'

/** The result of a filter. */
export interface ScanResult {
  /** The next line that may have a code, with its line feed at `end`; undefined if there is none that is complete */
  readonly line: { readonly start: number; readonly end: number } | undefined
  /** Where that line begins; without one, where the incomplete last line begins */
  readonly next: number
  /** How many lines were skipped before it */
  readonly skipped: number
}

/** What to look for in a log. */
export interface SearchTargets {
  /** The keys that name status codes */
  readonly keys: Keys
  /** The codes to find; if missing, any number that is given as a code */
  readonly codes?: readonly number[]
  /** Current and former messages of these codes */
  readonly messages: readonly string[]
}

/**
 * Finds the next line that may have a code or begins an object. It never skips a line in which the look-up finds one.
 * @param bytes the bytes to read
 * @param from the beginning of a line
 */
export type LineFilter = (bytes: Uint8Array, from: number) => ScanResult

const LINE_FEED = 10
const OPEN = 123
const CLOSE = 125

/**
 * Make a filter that reads each byte once, so that a log without codes costs next to nothing. All lines with non-ASCII
 * characters pass, because the look-up reads full-width digits and accents.
 * @param wanted the codes and messages to find
 */
export function lineFilter({ keys, codes, messages }: SearchTargets): LineFilter {
  const { classes, table, start, firstFinal } = messageAutomaton(
    messages.flatMap((message) => [message, firstClause(message)]),
  )
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
