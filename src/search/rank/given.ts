import type { CaseIndex } from '../index/case-index.ts'
import type { Quote } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import { byNumber } from './hits.ts'
import type { Hit } from './hits.ts'
import { readingsOf } from './readings.ts'
import type { Reading } from './readings.ts'

/** The log odds from which a number is a code, if no key gives it. */
const LIKELY = -0.5

/** How much a key is worth by its strength when it is decided whether a text gives any code. */
const KEY_BONUS = [0, 1, 3, 4] as const

/** The least odds of further codes of a text that gives one. */
const FURTHER = -2.5

/** From these odds up, a number outweighs a quoted message. */
const STRONG = 0

/** From these odds up, a number is a code even next to the name of another system. */
const CLEAR = 2

/** Codes whose odds are within this distance of the best one are in the order of the text. */
const NEARLY_AS_LIKELY = 1.5

/** From these odds up, a code is certain without the notes; below the second, notes cannot make it one. */
const CERTAIN = 1
const HOPELESS = -4.5

/** The codes that a text gives by number. */
export interface GivenCodes {
  /** Those that a quoted message does not outweigh, most likely first; every occurrence */
  readonly hits: readonly Hit[]
  /** Others, most likely first */
  readonly likely: readonly Hit[]
  /** Whether the text leaves no doubt about the most likely one, even next to the name of another system */
  readonly isClear: boolean
  /** Whether the words of notes cannot change them */
  readonly isSettled: boolean
}

/**
 * Decide which numbers of a query are codes.
 * @param quotes messages that the text quotes
 * @param cases the words of all notes, if they are loaded
 */
export function codesGivenIn(
  index: SearchIndex,
  query: Query,
  quotes: readonly Quote[],
  cases: CaseIndex | undefined,
): GivenCodes {
  const readings = readingsOf(index, query, quotes, cases)
  const likeliest = highest(readings, oddsWithKey)
  const best = highest(readings, ({ odds }) => odds)
  const isOpen = (reading: Reading) => oddsWithKey(reading) < CERTAIN && oddsWithKey(reading) > HOPELESS
  const isSettled = cases !== undefined || !readings.some(isOpen)
  if (likeliest < LIKELY) return { hits: [], likely: [], isClear: false, isSettled }
  const given = readings.filter(({ odds }) => odds >= FURTHER || odds === best)
  const isNear = ({ odds }: Reading) => odds >= best - NEARLY_AS_LIKELY
  const rest = given.filter((reading) => !isNear(reading)).sort((a, b) => b.odds - a.odds)
  const hitsOf = (some: readonly Reading[]) =>
    byNumber(
      index,
      some.map(({ number }) => number),
    )
  const isStrong = (reading: Reading) => reading.odds >= STRONG || (reading.number.strength ?? 0) > 1
  const ordered = [...given.filter(isNear), ...rest]
  return {
    hits: hitsOf(ordered.filter(isStrong)),
    likely: hitsOf(ordered.filter((reading) => !isStrong(reading))),
    isClear: best >= CLEAR,
    isSettled,
  }
}

/** The highest odds; a text may have more numbers than a call may have arguments. */
function highest(readings: readonly Reading[], oddsOf: (reading: Reading) => number): number {
  return readings.reduce((most, reading) => Math.max(most, oddsOf(reading)), Number.NEGATIVE_INFINITY)
}

function oddsWithKey({ number, odds }: Reading): number {
  return odds + KEY_BONUS[number.strength ?? 0]
}
