import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { TextSigns } from './text-signs.ts'
import { featuresOf } from './features.ts'
import type { CodeByNumber } from './features.ts'
import { messageWordsOf } from './message-words.ts'
import { spansOf } from './spans.ts'
import type { Span } from './spans.ts'
import { tokensOf } from './tokens.ts'
import weights from './weights.json' with { type: 'json' }

/** A message that a text may say in its own words. */
export interface SaidMessage {
  /** Positions of the records that have it, in the list of records */
  readonly records: readonly number[]
  /** The 1-based line on which it begins */
  readonly line: number
  /** Log odds that the text says it; 0 is as likely as not */
  readonly odds: number
}

/** The weights, as `npm run tune:numbers` learns them. */
const known: Readonly<Record<string, number>> = weights

/** At most this many messages of a text are considered. */
const MAX_SPANS = 8

/**
 * The messages that a text may say, quoted, changed or in its own words; the likeliest first, at most one for each part
 * of the text.
 * @param numbers the codes among its numbers
 * @param signs what its words say
 */
export function messagesSaidIn(
  index: SearchIndex,
  query: Query,
  numbers: readonly CodeByNumber[],
  signs: TextSigns,
): SaidMessage[] {
  const found = candidatesIn(index, query, numbers, signs).map(({ span, line, features }) => {
    const odds = Object.entries(features).reduce((sum, [name, value]) => sum + value * (known[name] ?? 0), 0)
    // Without its number, which does not show which of several messages a part of the text says.
    const byNumber = features.number * weights.number + features['number odds'] * weights['number odds']
    return { span, line, odds, byWords: odds - byNumber }
  })
  found.sort((a, b) => b.byWords - a.byWords)
  const kept = found.filter(({ span }, i) => !found.slice(0, i).some((better) => overlaps(better.span, span)))
  return kept
    .sort((a, b) => b.odds - a.odds)
    .map(({ span, line, odds }) => ({ records: span.message.records, line, odds }))
}

/** The parts of a text that may say a message, with their features; see `messagesSaidIn`. */
export function candidatesIn(
  index: SearchIndex,
  { text, form }: Query,
  numbers: readonly CodeByNumber[],
  signs: TextSigns,
) {
  const words = messageWordsOf(index)
  const tokens = tokensOf(text, index.lexicon, words)
  const spans = spansOf(tokens, words)
    .sort((a, b) => fitOf(b) - fitOf(a))
    .slice(0, MAX_SPANS)
  const around = { tokens, spans, signs, isSentence: form === 'words', numbers }
  return spans.map((span) => ({ span, line: tokens[span.from]?.line ?? 1, features: featuresOf(span, around) }))
}

function fitOf({ coverage, density, shared }: Span): number {
  return coverage * Math.sqrt(density * shared)
}

function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to
}
