import { keyBefore } from './key-before.ts'
import type { Keys, Strength } from './keys.ts'

/** A number that a text gives as a status code. */
export interface Mention {
  /** Without leading zeros; may be too long for a JavaScript number */
  readonly digits: string
  /** The key or word that makes it a code, as written in the text; empty for a number alone */
  readonly from: string
  /** The 1-based line */
  readonly line: number
  /** Set if the key leaves no doubt */
  readonly isSure?: true
  /** Set if the key often names other numbers */
  readonly isDoubtful?: true
}

interface Candidate extends Mention {
  readonly strength: Strength
  readonly depth: number
  /** Candidates within one object or line compete with each other */
  readonly unit: number
}

const units =
  /^[^\S\n]?(ms|msec|s|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|times|bytes?|kb|mb|gb|px|of \d|records?|rows?|items?|results?|files?|users?|retries|attempts?|errors?|warnings?|found|in total|%)\b(?!\s?[=:])/i
/**
 * The status codes in a text, recognized by the key or words before each number; dates, ports, line numbers and HTTP
 * statuses have none. Runs in linear time, because every look-back is limited.
 * @param text of any length, in any notation (JSON, XML, key=value, log, prose), complete or cut off
 * @param keys of the API
 * @returns the mentions in order; of the numbers in one object, the outermost with the surest key
 */
export function mentionsByKey(text: string, keys: Keys): Mention[] {
  const candidates = [...scan(text, keys)]
  const best = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const other = best.get(candidate.unit)
    if (!other || rank(candidate) < rank(other)) best.set(candidate.unit, candidate)
  }
  return candidates.filter((candidate) => {
    const top = best.get(candidate.unit)
    if (!top || isOfProcess(candidate, candidates)) return false
    return candidate.depth === top.depth && candidate.strength >= Math.min(top.strength, 2)
  })
}

/** The highest exit code that nearly every program uses. */
const MAX_EXIT_CODE = 2

/** Whether `rc` is the exit code of a process, because another key next to it belongs to the API: "rc=1 ret=96". */
function isOfProcess({ from, digits, unit }: Candidate, candidates: readonly Candidate[]): boolean {
  if (!/^rc$/i.test(from) || Number(digits) > MAX_EXIT_CODE) return false
  return candidates.some((other) => other.unit === unit && other.strength > 1 && !/^rc$/i.test(other.from))
}

/** Sort order: doubtful keys last, then outer before inner, then surer before less sure. */
function rank({ strength, depth }: Candidate): number {
  return (strength === 1 ? 1000 : 0) + depth * 10 - strength
}

function* scan(text: string, keys: Keys): Generator<Candidate> {
  const token = /\d+|[{}\n]/g
  const open: number[] = []
  let line = 1
  let unit = 0
  let last = 0
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '\n') line++
    if (found === '{') {
      if (open.length === 0) unit++
      if (open.length < 1000) open.push(index)
    } else if (found === '}') open.pop()
    // Outside of objects each line is a unit.
    if (open.length === 0 && line !== last) unit++
    last = line
    if (!/\d/.test(found)) continue
    const parent = open.length > 1 ? text.slice(Math.max(0, (open.at(-1) ?? 0) - 24), open.at(-1)) : ''
    if (keys.namesOtherCodes(parent)) continue
    const key = keyBefore(text, index)
    const strength = key && keys.strengthOf(key.word, key.before)
    if (!key || !strength || !isSeparate(text, index, found, strength)) continue
    const digits = found.replace(/^0+(?=\d)/, '')
    // An HTTP status is not a status code of the API, unless the key leaves no doubt.
    if (
      /^[2-5]\d\d$/.test(digits) &&
      (strength === 1 || /^\d{3}[^\S\n]+(OK|[A-Z][a-z])/.test(text.slice(index, index + 8)))
    ) {
      continue
    }
    const mention = {
      digits,
      from: key.word,
      line,
      ...(strength === 3 && { isSure: true as const }),
      ...(strength === 1 && { isDoubtful: true as const }),
    }
    yield { ...mention, strength, depth: open.length, unit }
  }
}

/** Whether a number is not part of a date, a decimal, an address, hex, or a quantity. */
function isSeparate(text: string, start: number, digits: string, strength: Strength): boolean {
  if (digits.length > 9) return false
  const after = text.slice(start + digits.length, start + digits.length + 16)
  // "[error] 22#22" and "ERROR 22 --- [main]" are processes.
  if (/^([\p{L}_]|[.:/#-]\d|%|\s+---\s)/u.test(after)) return false
  return strength === 3 || !units.test(after)
}
