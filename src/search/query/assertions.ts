import { anyOf } from './any-of.ts'
import type { Keys } from './keys.ts'
import { mentionAt } from './mention-at.ts'
import type { Mention } from './mentions.ts'

/** Signs of a test that failed. */
const failed = new RegExp(
  anyOf([
    String.raw`\bAssertion(?:Error|Failed)`,
    String.raw`\bassert(?:ion\b.{0,60}\bfailed|ing that| \d)`,
    String.raw`\bexpect(?:ed|ation)?\b[^]{0,300}\b(?:received|but was|but:? |got|actual|found|which is)\b`,
    String.raw`\b(?:did not|does not|is not|not) equal\b`,
    String.raw`\b(?:got|have)\b.{0,40}\bwant\b|\bwant\b.{0,40}\b(?:got|have)\b`,
  ]),
  'i',
)

/** The number that a test got, next to the one that it expected: as test runners of many languages print them. */
const received = new RegExp(
  anyOf([
    String.raw`\b(?:received|but:? (?:it )?was|but (?:got|found)|got|actual|which is|left)\b\s?:?[ <"'(]{0,3}(\d{1,9})\b`,
    String.raw`\bexpected (\d{1,9}) to (?:be|equal|deeply|strictly)\b`,
    String.raw`\b(?:assert|asserting that) (\d{1,9}) (?:==|matches|is|equals)`,
    String.raw`\b(\d{1,9})["')]{0,2} (?:!==?|(?:did|does|is) not equal|not equal)\s`,
  ]),
  'gi',
)

/**
 * Codes that a failed test got, where it names a key of the API: "expected result 0, got 105".
 * @param text of any length
 * @param keys of the API
 * @returns the mentions in order; none for a text that is not a failed test
 */
export function mentionsInAssertions(text: string, keys: Keys): Mention[] {
  if (!failed.test(text)) return []
  const isNamed = text.match(/[A-Za-z][a-z]{1,30}/g)?.some((word) => (keys.strengthOf(word) ?? 0) > 1)
  if (!isNamed) return []
  return [...text.matchAll(received)].map(({ index, ...groups }) => {
    const digits = groups[1] ?? groups[2] ?? groups[3] ?? groups[4] ?? ''
    return mentionAt(text, index, digits, '')
  })
}
