import type { Keys } from './keys.ts'
import type { Mention } from './mentions.ts'

/** Signs of a test that failed. */
const failed =
  /\bAssertion(?:Error|Failed)|\basserting that\b|\bexpect(?:ed)?\b[^]{0,300}\b(?:received|but was|but got|got|actual)\b/i

/** The number that a test got, next to the one that it expected: as JUnit, pytest, Jest, Chai and Go print them. */
const received =
  /\b(?:received|but was|but got|got|actual)\b\s?:?[ <"']{0,3}(\d{1,9})\b|\bexpected (\d{1,9}) to (?:be|equal|deeply|strictly)\b|\b(?:assert|asserting that) (\d{1,9}) (?:==|matches|is|equals)/gi

/**
 * Codes that a failed test got, where it names a key of the API: "expected result 0, got 105".
 * @param text of any length
 * @param keys of the API
 * @returns the mentions in order; none for a text that is no failed test
 */
export function mentionsInAssertions(text: string, keys: Keys): Mention[] {
  if (!failed.test(text)) return []
  const isNamed = text.match(/[A-Za-z][a-z]{1,30}/g)?.some((word) => (keys.strengthOf(word) ?? 0) > 1)
  if (!isNamed) return []
  return [...text.matchAll(received)].map(({ index, ...groups }) => {
    const digits = groups[1] ?? groups[2] ?? groups[3] ?? ''
    const line = text.slice(0, index).split('\n').length
    return { digits: digits.replace(/^0+(?=\d)/, ''), from: '', line, isByContext: true as const }
  })
}
