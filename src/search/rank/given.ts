import type { CaseIndex } from '../index/case-index.ts'
import type { Quote } from '../index/messages.ts'
import { nearQuotesIn } from '../index/near-quotes.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { CodeByNumber } from '../reworded/features.ts'
import { messagesSaidIn } from '../reworded/reworded.ts'
import type { SaidMessage } from '../reworded/reworded.ts'
import { byNumber } from './hits.ts'
import type { Hit } from './hits.ts'
import { readingsOf } from './readings.ts'
import type { Reading } from './readings.ts'
import { textSignsOf } from '../reworded/text-signs.ts'

/** The log odds from which a number is a code, if no key gives it. */
const LIKELY = -0.65

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
const HOPELESS = -6.5

/** The log odds from which a paste, or a line of words, says a message, and from which it is a guess. */
const SAID = { paste: -1.25, words: 0 }
const PERHAPS = -3

/** Below these odds, words and notes cannot make it one. */
const HOPELESSLY_SAID = -5

/** The most guesses. */
const MAX_GUESSES = 3

/** The codes that a text gives by number. */
export interface GivenCodes {
  /** Those that a quoted message does not outweigh, most likely first; every occurrence */
  readonly hits: readonly Hit[]
  /** Others, most likely first */
  readonly likely: readonly Hit[]
  /** Messages that the text quotes */
  readonly quotes: readonly Quote[]
  /** Messages that it says in its own words, likeliest first; further ones are guesses */
  readonly said: readonly SaidMessage[]
  readonly perhaps: readonly SaidMessage[]
  /** Whether the text leaves no doubt about the most likely one, even next to the name of another system */
  readonly isClear: boolean
  /** Whether the words of notes cannot change them */
  readonly isSettled: boolean
}

/**
 * Decide which numbers of a query are codes, and which messages it says.
 * @param cases the words of all notes, if they are loaded
 */
export function codesGivenIn(index: SearchIndex, query: Query, cases: CaseIndex | undefined): GivenCodes {
  const quotes = nearQuotesIn(index, query.text)
  const signs = textSignsOf(index, query.text, cases)
  const readings = readingsOf(index, query, quotes, signs)
  const likeliest = highest(readings, oddsWithKey)
  const best = highest(readings, ({ odds }) => odds)
  // Other messages that the same words may say are missing in a part of the records.
  const messages = index.isPart ? [] : messagesSaidIn(index, query, codesOf(index, readings), signs)
  const least = query.form === 'paste' ? SAID.paste : SAID.words
  const said = messages.filter(({ odds }) => odds >= least)
  const perhaps = messages.filter(({ odds }) => odds < least && odds >= PERHAPS).slice(0, MAX_GUESSES)
  const isOpen = (reading: Reading) => oddsWithKey(reading) < CERTAIN && oddsWithKey(reading) > HOPELESS
  const isOpenly = ({ odds }: SaidMessage) => odds < least && odds > HOPELESSLY_SAID
  const isSettled = cases !== undefined || (!readings.some(isOpen) && !messages.some(isOpenly))
  const known = { quotes, said, perhaps, isSettled }
  if (likeliest < LIKELY) return { ...known, hits: [], likely: [], isClear: false }
  const given = readings.filter(({ odds }) => odds >= FURTHER || odds === best)
  const isNear = ({ odds }: Reading) => odds >= best - NEARLY_AS_LIKELY
  const rest = given.filter((reading) => !isNear(reading)).sort((a, b) => b.odds - a.odds)
  const hitsOf = (some: readonly Reading[]) =>
    byNumber(
      index,
      some.map(({ number }) => number),
    )
  const strong = Math.max(STRONG, ...said.map(({ odds }) => odds))
  const isStrong = (reading: Reading) => reading.odds >= strong || (reading.number.strength ?? 0) > 1
  const ordered = [...given.filter(isNear), ...rest]
  return {
    ...known,
    hits: hitsOf(ordered.filter(isStrong)),
    likely: hitsOf(ordered.filter((reading) => !isStrong(reading))),
    isClear: best >= CLEAR,
  }
}

/** The codes of readings, as `messagesSaidIn` takes them. */
export function codesOf({ records }: SearchIndex, readings: readonly Reading[]): CodeByNumber[] {
  const places = new Map(records.map(({ code }, place) => [String(code), place]))
  return readings.flatMap((reading) => {
    const { number, odds } = reading
    const record = places.get(number.digits)
    return record === undefined ? [] : [{ record, odds, oddsWithKey: oddsWithKey(reading) }]
  })
}

/** The highest odds; a text may have more numbers than a call may have arguments. */
function highest(readings: readonly Reading[], oddsOf: (reading: Reading) => number): number {
  return readings.reduce((most, reading) => Math.max(most, oddsOf(reading)), Number.NEGATIVE_INFINITY)
}

function oddsWithKey({ number, odds }: Reading): number {
  return odds + KEY_BONUS[number.strength ?? 0]
}
