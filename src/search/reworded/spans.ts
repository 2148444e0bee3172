import type { Message, MessageWords } from './message-words.ts'
import { misspelledWords } from './misspelled.ts'
import type { Found } from './misspelled.ts'
import type { Token } from './tokens.ts'

/** A part of a text that may say what a message says. */
export interface Span {
  readonly message: Message
  /** The first and the last token of it */
  readonly from: number
  readonly to: number
  /** The share of the message that it has, 0 to 1, and the same as a sum of weights */
  readonly coverage: number
  readonly shared: number
  /** The share of it that the message has, 0 to 1 */
  readonly density: number
}

/** Words that more messages have do not show which message may be meant. */
const MAX_MESSAGES = 300

/** The similarity of a synonym. */
const SYNONYM = 0.65

/** The share of a message that a span must have, without and with words that are misspelled. */
const MIN_EXACTLY = 0.3
const MIN_COVERAGE = 0.45

/** The weight of a new line, which a message may cross. */
const LINE_WEIGHT = 0.2

/** The least weight of a span, so that it is not too small to compare. */
const MIN_WEIGHT = 0.05

/** How far apart the words of a message may be: so many tokens per word, and these. */
const REACH_PER_WORD = 3
const REACH = 6

/** The part of a text that each message of more than one content word fits best, if it fits any. */
export function spansOf(tokens: readonly Token[], { messages, byStem, bySynonym }: MessageWords): Span[] {
  const found = new Map<number, Found[]>()
  for (const [at, { stem, synonyms }] of tokens.entries()) {
    const places = [
      ...synonyms.flatMap((group) => (bySynonym.get(group) ?? []).map((place) => [place, SYNONYM] as const)),
      ...(byStem.get(stem) ?? []).map((place) => [place, 1] as const),
    ]
    if (places.length > MAX_MESSAGES) continue
    for (const [[message, word], similarity] of places) {
      const list = found.get(message)
      if (list) list.push({ at, word, similarity })
      else found.set(message, [{ at, word, similarity }])
    }
  }
  const sums = [0]
  for (const { weight, isFirst } of tokens) sums.push((sums.at(-1) ?? 0) + weight + (isFirst ? LINE_WEIGHT : 0))
  return [...found].flatMap(([place, list]) => {
    const message = messages[place]
    if (!message || message.telling < 2 || spanOf(sums, message, list).coverage < MIN_EXACTLY) return []
    const best = bestOf(sums, message, list)
    const span = spanOf(sums, message, [...best, ...misspelledWords(tokens, message, best)])
    return span.coverage < MIN_COVERAGE ? [] : [span]
  })
}

/** The words of a message that are near each other and cover it best. Runs for each key, so it makes no lists. */
function bestOf(sums: readonly number[], { words }: Message, found: readonly Found[]): readonly Found[] {
  const reach = words.length * REACH_PER_WORD + REACH
  const have = new Float64Array(words.length)
  let best = { score: 0, first: 0, last: -1 }
  for (let first = 0; first < found.length; first++) {
    const from = found[first]?.at ?? 0
    let shared = 0
    have.fill(0)
    for (let last = first; last < found.length; last++) {
      const { at = 0, word = 0, similarity = 0 } = found[last] ?? {}
      if (at > from + reach) break
      const more = similarity - (have[word] ?? 0)
      if (more <= 0) continue
      have[word] = similarity
      shared += more * (words[word]?.weight ?? 0)
      const score = shared * Math.sqrt(densityOf(shared, sums, from, at))
      if (score > best.score) best = { score, first, last }
    }
  }
  return found.slice(best.first, best.last + 1)
}

function spanOf(sums: readonly number[], message: Message, found: readonly Found[]): Span {
  const places = found.map(({ at }) => at)
  const from = Math.min(...places)
  const to = Math.max(...places)
  const have = new Map<number, number>()
  for (const { word, similarity } of found) have.set(word, Math.max(have.get(word) ?? 0, similarity))
  const shared = [...have].reduce((sum, [word, like]) => sum + like * (message.words[word]?.weight ?? 0), 0)
  return { message, from, to, coverage: shared / message.size, shared, density: densityOf(shared, sums, from, to) }
}

function densityOf(shared: number, sums: readonly number[], from: number, to: number): number {
  return Math.min(1, shared / Math.max((sums[to + 1] ?? 0) - (sums[from] ?? 0), MIN_WEIGHT))
}
