import { links } from '../../../search/query/key-before.ts'
import type { Keys } from '../../../search/query/keys.ts'
import { bytesOf, isDigit, isLetter, wordBytes } from './bytes.ts'
import { attached, keyTest, trimWord } from './key-test.ts'
import type { KeyTest } from './key-test.ts'

/** Tells whether the digits that begin at a position may be a status code. */
export type NumberTest = (bytes: Uint8Array, start: number) => boolean

/** As far back as the look-up reads for the key of a number */
const LOOK_BACK = 80
/** The most digits of a code; longer numbers are not codes */
const MAX_DIGITS = 9
const MAX_LINKS = 3
const MAX_WORD = 40

const gap = bytesOf(' \t\v\f\r"\'`:=>([]|#*\\,-')

/**
 * Make a quick test that passes every number that `mentionsByKey` recognizes as one of the codes, and few others. It
 * reads only ASCII; `mentionsByKey` reads lines with other characters.
 * @param keys that name status codes
 * @param codes the codes to find; without them, any number may pass
 */
export function numberTest(keys: Keys, codes?: readonly number[]): NumberTest {
  const test = keyTest(keys)
  const known = codes && new Uint8Array(Math.max(0, ...codes) + 1)
  for (const code of codes ?? []) if (known) known[code] = 1
  return (bytes, start) => {
    const before = bytes[start - 1] ?? 0
    // In a date, a time or a decimal, no word precedes the number.
    if (isDigit(bytes[start - 2]) && !isLetter(before) && before !== 0x3e /* > */) return false
    let end = start
    let value = 0
    for (let byte = bytes[end] ?? 0; isDigit(byte); byte = bytes[++end] ?? 0) value = value * 10 + byte - 48
    if (end - start > MAX_DIGITS || (known && known[value] !== 1) || isPartOfMore(bytes, end)) return false
    return hasKey(test, bytes, start, value >= 200 && value < 600 && end - start === 3)
  }
}

/** Whether a number is part of something else: `22ms`, `22.5`, `10:22`, `22%`. */
function isPartOfMore(bytes: Uint8Array, end: number): boolean {
  const next = bytes[end] ?? 0
  if (isLetter(next) || next === 0x5f /* _ */ || next === 0x25 /* % */) return true
  // . : / -
  return (next === 0x2e || next === 0x3a || next === 0x2f || next === 0x2d) && isDigit(bytes[end + 1])
}

/** @param mayBeStatus whether the number may be an HTTP status, for which a doubtful key is not enough */
function hasKey(test: KeyTest, bytes: Uint8Array, start: number, mayBeStatus: boolean): boolean {
  const limit = Math.max(0, start - LOOK_BACK)
  if (isLetter(bytes[start - 1])) {
    return attached.has(/(?:^|[^a-z\d_.])([a-z]+)$/.exec(wordBefore(bytes, start, limit).toLowerCase())?.[1] ?? '')
  }
  let at = start
  for (let link = 0; link <= MAX_LINKS; link++) {
    const before = skipGap(bytes, at, limit)
    if (before < 0) return true
    if (before === at && bytes[at - 1] !== 0x5f /* _ */) return false
    if (!test.mayEnd(bytes, before)) return false
    const word = wordBefore(bytes, before, limit)
    const strength = test.strengthOf(word)
    if (strength > 0) return !mayBeStatus || strength > 1
    if (!links.has(trimWord(word).toLowerCase())) return false
    at = before - word.length
  }
  return false
}

/** @returns where the gap begins; negative if a tag may end in the gap, because its name may be far away */
function skipGap(bytes: Uint8Array, end: number, limit: number): number {
  let at = end
  while (at > limit) {
    const byte = bytes[at - 1] ?? 0
    // An escaped quotation mark: &quot;
    if (byte === 0x3b /* ; */ && bytes[at - 6] === 0x26 /* & */) at -= 6
    else if (gap[byte] !== 1) break
    else if (byte === 0x3e /* > */ && bytes.subarray(limit, at).includes(0x3c /* < */)) return -1
    else at--
  }
  return at
}

function wordBefore(bytes: Uint8Array, end: number, limit: number): string {
  let start = end
  while (start > limit && end - start < MAX_WORD && wordBytes[bytes[start - 1] ?? 0] === 1) start--
  let word = ''
  for (let i = start; i < end; i++) word += String.fromCharCode(bytes[i] ?? 0)
  return word
}
