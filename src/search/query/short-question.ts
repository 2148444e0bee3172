import { stopWordWeight } from '../english/text.ts'
import type { Mention } from './mentions.ts'
import { numbersAlone } from './numbers-alone.ts'
import { setOf, wrappers } from './wrappers.ts'

/** The most codes that a question is about, and the most words and numbers it has. */
const MAX_ASKED = 2
const MAX_QUESTION = 14

/**
 * Further words of a short question about one code or two: "can my job repeat 89", "is 56 final". Together with stop
 * words, they say nothing about what went wrong.
 */
const questionWords = setOf(
  'repeat repeats repeated repeating repeatable retried retrying retryable retriable resending resubmit submit rerun redo ' +
    'attempt attempting call calls calling send sending request requests wait waiting long soon later automatically ' +
    'automatic auto immediately manually blindly idempotent safely loop final fatal permanent temporary transient ' +
    'recoverable serious critical normal expected harmless dangerous risky ok okay fine allowed possible better worth ' +
    'ever client customer user worker cron queue batch backend server service integration developer causes reason ' +
    'reasons details detail info information advice solution troubleshoot debug fixed fixes fixing necessary required ' +
    'supposed responsible fault whose start begin away pass worse answer answers answered response responses',
)

/** Words before a number that make it a measure or a name: "wait 30 and try again", "attempt 3". */
const measures = setOf(
  'wait waiting since at by every each within until till over under only least most last next past in up ' +
    'try attempt call request batch queue worker client customer user server service loop',
)

/** Words after a number that make it a count: "for 3 people". */
const counted = setOf(
  'people person thing things way ways more other others different many much so of calls requests retries answers responses causes reasons fixes',
)

/**
 * The numbers of a short question about one code or two, none of which measures or counts anything: "can my job repeat
 * 89".
 * @param line of at most a few hundred characters, in normal form
 * @returns none if the line says what went wrong, or is not such a question
 */
export function numbersInQuestion(line: string): Mention[] {
  const mentions = numbersAlone(line, isAround)
  const parts = line.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []
  if (mentions.length > MAX_ASKED || parts.length > MAX_QUESTION) return []
  const isOther = parts.some((part, i) => {
    return /^\d/.test(part) && (measures.has(parts[i - 1] ?? '') || counted.has(parts[i + 1] ?? ''))
  })
  return isOther ? [] : mentions
}

const isAround = (word: string) => wrappers.has(word) || questionWords.has(word) || stopWordWeight(word) < 1
