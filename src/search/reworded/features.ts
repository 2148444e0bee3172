import type { TextSigns } from './text-signs.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'

/** What is known about a text that may say a message. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  /** All spans of the text */
  readonly spans: readonly Span[]
  readonly signs: TextSigns
  /** Whether the text is one line of words */
  readonly isSentence: boolean
  /** The codes among its numbers */
  readonly numbers: readonly CodeByNumber[]
}

/** A code among the numbers of a text. */
export interface CodeByNumber {
  /** The position of its record in the list of records */
  readonly record: number
  /** Log odds that the text gives it as a code, without and with what a key adds */
  readonly odds: number
  readonly oddsWithKey: number
}

/** Larger values do not change the odds. */
const MAX_GAP = 3
const MAX_LEAD = 2
const MAX_WORDS = 5
const MAX_NUMBER_ODDS = 4

/** From this coverage up, each further share of the message tells more. */
const MUCH = 0.75

const quote = /["'`“”‘’«»]/

/** The features of a span that tell whether it says what its message says. */
export function featuresOf(span: Span, text: Surroundings) {
  const { message, from, to, coverage, shared, density } = span
  const { tokens, spans, signs, isSentence, numbers } = text
  const first = tokens[from]
  const last = tokens[to]
  const rivals = spans.filter((other) => other !== span && other.to >= from && other.from <= to)
  const rival = rivals.reduce((most, other) => Math.max(most, worthOf(other)), 0)
  const row = tokens.reduce((sum, { line, weight }) => sum + (line === first?.line ? weight : 0), 0)
  const own = numbers.filter(({ record }) => message.records.includes(record))
  const others = numbers.filter((number) => !own.includes(number))
  const given = others.reduce((most, { oddsWithKey }) => Math.max(most, Math.min(MAX_NUMBER_ODDS, oddsWithKey)), 0)
  const is = (sign: boolean | undefined) => (sign ? 1 : 0)
  return {
    bias: 1,
    coverage,
    high: Math.max(0, coverage - MUCH),
    density,
    gap: Math.min(MAX_GAP, shared / density - shared),
    words: Math.min(MAX_WORDS, message.telling),
    lead: Math.max(-MAX_LEAD, Math.min(MAX_LEAD, worthOf(span) - rival)),
    row: Math.min(1, shared / Math.max(0.1, row)),
    'left quote': is(first && quote.test(first.left)),
    'left sign': is(first && /[:=>→\]-]\s*$/.test(first.left)),
    'right end': is(last?.isLast),
    sentence: is(isSentence),
    'no notes': is(!signs.hasNotes),
    fit: Math.max(0, ...message.records.map(signs.fitOf)),
    domain: signs.domain,
    elsewhere: is(signs.isElsewhere),
    given,
    'high and given': Math.max(0, coverage - MUCH) * given,
    number: is(own.length > 0),
    'number odds': own.reduce((most, { odds }) => Math.max(most, odds), 0),
  }
}

/** What a span has of its message, less what it lacks. */
function worthOf({ message, shared }: Span): number {
  return 2 * shared - message.size
}
