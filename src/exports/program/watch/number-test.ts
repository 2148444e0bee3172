import { strengthOf } from '../../../search/query/keys.ts'
import { lookupWords } from '../../../search/query/lookup-words.ts'

/** Whether the digits that begin at a place of a line may be a status code there. */
export type NumberTest = (bytes: Uint8Array, start: number) => boolean

/** As far back as the look-up reads for the key of a number */
const LOOK_BACK = 80
/** Longer numbers are no codes */
const MAX_DIGITS = 9
/** Links between a key and its number: "code is 22" */
const MAX_LINKS = 3
const MAX_WORD = 40

const links = new Set(['is', 'was', 'of', 'with', 'no', 'nr', 'num', 'number', 'value', 'equals'])
const attached = new Set(['e', 'err', 'error', 'code', 'rc'])
/** What is a key by its end, as `strengthOf` has it */
const keyEndings = ['code', 'exception', 'error']
/** Words that may be before a number; most others end otherwise, and need not be read */
const named = [...Object.values(lookupWords.keys).flat(), ...links, ...keyEndings]

const letters = 'abcdefghijklmnopqrstuvwxyz'
const [gap, wordByte] = [
  bytesOf(' \t\v\f\r"\'`:=>([#*\\,-'),
  bytesOf(`${letters}${letters.toUpperCase()}0123456789_.$-`),
]
const pairs = new Uint8Array(32 * 32)
for (const name of named) pairs[pairOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1))] = 1
/** Keys of one letter, as in `E 22` */
const single = bytesOf(named.filter((name) => name.length === 1).join(''))

/**
 * A quick test that lets through every number that `mentionsIn` takes for one of the codes, and few others. It reads
 * ASCII; lines with other characters are for `mentionsIn` itself.
 * @param codes to look for; without them, numbers that are no codes pass too
 */
export function numberTest(codes?: readonly number[]): NumberTest {
  const known = codes && new Uint8Array(Math.max(0, ...codes) + 1)
  for (const code of codes ?? []) if (known) known[code] = 1
  return (bytes, start) => {
    const before = bytes[start - 1] ?? 0
    // A date, a time, a decimal: what is before it is no word.
    if (isDigit(bytes[start - 2]) && !isLetter(before) && before !== 0x3e /* > */) return false
    let end = start
    let value = 0
    for (let byte = bytes[end] ?? 0; isDigit(byte); byte = bytes[++end] ?? 0) value = value * 10 + byte - 48
    if (end - start > MAX_DIGITS || (known && known[value] !== 1) || goesOn(bytes, end)) return false
    return hasKey(bytes, start, value >= 100 && value < 600 && end - start === 3)
  }
}

/** Whether a number is a part of more: `22ms`, `22.5`, `10:22`, `22%`. */
function goesOn(bytes: Uint8Array, end: number): boolean {
  const next = bytes[end] ?? 0
  if (isLetter(next) || next === 0x5f /* _ */ || next === 0x25 /* % */) return true
  // . : / -
  return (next === 0x2e || next === 0x3a || next === 0x2f || next === 0x2d) && isDigit(bytes[end + 1])
}

/** @param mayBeStatus whether the number may be an HTTP status, for which a doubtful key is not enough */
function hasKey(bytes: Uint8Array, start: number, mayBeStatus: boolean): boolean {
  const limit = Math.max(0, start - LOOK_BACK)
  if (isLetter(bytes[start - 1])) {
    return attached.has(/(?:^|[^a-z\d_.])([a-z]+)$/.exec(wordBefore(bytes, start, limit))?.[1] ?? '')
  }
  let at = start
  for (let link = 0; link <= MAX_LINKS; link++) {
    const before = skipGap(bytes, at, limit)
    if (before < 0) return true
    if (before === at && bytes[at - 1] !== 0x5f /* _ */) return false
    if (!mayEndKey(bytes, before)) return false
    const word = wordBefore(bytes, before, limit)
    const strength = strengthAsKey(word)
    if (strength > 0) return !mayBeStatus || strength > 1
    if (!links.has(trimmed(word))) return false
    at = before - word.length
  }
  return false
}

/** @returns where the gap begins; a negative number where a tag may end in it, whose name is far */
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

function mayEndKey(bytes: Uint8Array, end: number): boolean {
  const [first, last] = [bytes[end - 2] ?? 0, bytes[end - 1] ?? 0]
  if (!isLetter(last)) return wordByte[last] === 1 && !isDigit(last)
  if (isLetter(first)) return pairs[pairOf(first, last)] === 1
  // A joiner within a key, or the letter alone
  return first === 0x2d || first === 0x5f || first === 0x24 || single[last | 32] === 1
}

/** A place for two letters, whatever their case. */
function pairOf(first: number, last: number): number {
  return ((first & 31) << 5) | (last & 31)
}

function wordBefore(bytes: Uint8Array, end: number, limit: number): string {
  let start = end
  while (start > limit && end - start < MAX_WORD && wordByte[bytes[start - 1] ?? 0] === 1) start--
  let word = ''
  for (let i = start; i < end; i++) word += String.fromCharCode(bytes[i] ?? 0)
  return word.toLowerCase()
}

const strengths = new Map<string, number>()

/** @returns 0 for a word that is no key */
function strengthAsKey(word: string): number {
  const known = strengths.get(word)
  if (known !== undefined) return known
  if (strengths.size > 10_000) strengths.clear()
  // The word before it can make a sure key doubtful, never the other way round.
  const strength = strengthOf(trimmed(word)) ?? (attached.has(word.replace(/[-_]$/, '')) ? 1 : 0)
  strengths.set(word, strength)
  return strength
}

function trimmed(word: string): string {
  return word.replaceAll(/^[.-]+|[.-]+$/g, '')
}

function isDigit(byte = 0): boolean {
  return byte >= 48 && byte <= 57
}

function isLetter(byte = 0): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(256)
  for (const character of characters) bytes[character.charCodeAt(0)] = 1
  return bytes
}
