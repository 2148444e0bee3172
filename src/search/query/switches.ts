import type { Keys } from './keys.ts'
import type { Mention } from './mentions.ts'

const subject = /\b(?:switch|match|when)\s*\(([\w.$?>-]{1,60})\)/
const label = /\bcase\s+(\d{1,6})\s*:/g

/**
 * Codes of a `switch` statement: of one that switches on a key of the API, or of two cases that somebody copied out of
 * one. Runs in linear time.
 * @param keys of the API
 */
export function mentionsInSwitches(text: string, keys: Keys): Mention[] {
  const found = [...text.matchAll(label)]
  const of = subject.exec(text)?.[1]
  const isOfCodes = of === undefined ? found.length > 1 : keys.strengthOf(of.replace(/^.*>/, '')) !== undefined
  if (!isOfCodes) return []
  return found.map(({ index, 1: digits = '' }) => {
    return {
      digits: digits.replace(/^0+(?=\d)/, ''),
      from: 'case',
      line: text.slice(0, index).split('\n').length,
      isByContext: true as const,
    }
  })
}
