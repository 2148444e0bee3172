import type { Keys } from './keys.ts'
import { mentionAt } from './mention-at.ts'
import type { Mention } from './mentions.ts'

const subject = /\b(?:switch|match|when|case)\s*\(?([A-Za-z_$][\w.$?>-]{0,60})\)?\s*(?:\{|\bin\b|:?\n)/
const label = /\bcase\s+(\d{1,6})\s*:/g
/** The same in languages other than C: `22 => a()`, `22) a;;`, `case 22, 54:`. */
const arm = /(?:^|[\n,;{|])\s*(?:case\s)?(\d{1,6})\s*(?=->|=>|\)|\||:|,\s?\d{1,6}\s?(?::|->|=>))/g

/**
 * Codes of a `switch` statement on a key of the API, or of at least two cases copied from a `switch`. Runs in linear
 * time.
 * @param keys of the API
 */
export function mentionsInSwitches(text: string, keys: Keys): Mention[] {
  const of = subject.exec(text)?.[1]
  const found = [...text.matchAll(of === undefined ? label : arm)]
  const isOfCodes = of === undefined ? found.length > 1 : keys.strengthOf(of.replace(/^.*>|^\$/, '')) !== undefined
  if (!isOfCodes) return []
  return found.map(({ index, 0: { length }, 1: digits = '' }) => mentionAt(text, index + length, digits, 'case'))
}
