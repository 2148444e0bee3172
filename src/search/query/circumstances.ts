import { anyOf } from './any-of.ts'
import { mentionAt } from './mention-at.ts'
import type { Mention } from './mentions.ts'

/** Where a call was made. */
const places = anyOf(
  'uat prod production preprod staging stage sandbox live dev development test testing qa sit demo local ' +
    'localhost ios android web mobile desktop',
)

/** Words before the number of a repeated call. */
const turns = anyOf('attempt try call run request retry')

/** "UAT: 46", "attempt 1: 105", "dev=54"; not "local: 22 ms" */
const circumstance = new RegExp(
  String.raw`(?<![\w.-])(?:${places}|${turns} ?#?\d{1,3}) {0,3}(?:[:=]|[-=]>|→) {0,3}(\d{1,6})(?![\w.%:/-]| ?\p{L}{1,8}s\b| ?(?:ms|s|sec|min|mb|kb)\b)`,
  'giu',
)

/** Labels that say where a number was returned rather than what it counts. */
export const circumstanceLabels = places

/**
 * Codes that a text compares by where or when they were returned: "UAT: 46, prod: 7". Runs in linear time.
 * @returns the mentions in order; none if there is only one such number, which may be anything
 */
export function mentionsByCircumstance(text: string): Mention[] {
  const found = [...text.matchAll(circumstance)]
  if (found.length < 2) return []
  return found.map(({ index, 1: digits = '' }) => mentionAt(text, index, digits, ''))
}
