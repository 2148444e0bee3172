import type { Keys, Strength } from './keys.ts'

/** A number that a text gives as a status code. */
export interface Mention {
  /** Without leading zeros; may be too long for a JavaScript number */
  readonly digits: string
  /** The key or word that makes it a code, as written in the text; empty for a number alone */
  readonly from: string
  /** The 1-based line */
  readonly line: number
  /** Set where the key leaves no doubt */
  readonly isSure?: true
  /** Set where the key often names other numbers */
  readonly isDoubtful?: true
}

interface Candidate extends Mention {
  readonly strength: Strength
  readonly depth: number
  /** Candidates within one object or line compete with each other */
  readonly unit: number
}

const gap = /[\s"'`“”‘’«»:=>([\]|#*\\,-]/
const link = new Set([
  'is',
  'was',
  'of',
  'with',
  'no',
  'nr',
  'num',
  'number',
  'value',
  'equals',
  'int',
  'integer',
  'long',
])
const units =
  /^\s?(ms|msec|s|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|times|bytes?|kb|mb|gb|px|of \d|records?|rows?|items?|results?|files?|users?|retries|attempts?|errors?|warnings?|found|in total|%)\b(?!\s?[=:])/i
/** "Unexpected character ('<' (code 60))": the code of a character. */
const character = /(?:char(?:acter)?\b.{0,16}|'.{1,4}'\s?)\(\s?$/i

/**
 * The status codes in a text, recognized by the key or words before each number, which dates, ports, line numbers and
 * HTTP statuses do not have. Runs in linear time: every look-back is limited.
 * @param text of any length, in any notation (JSON, XML, key=value, log, prose), complete or cut off
 * @param keys of the API
 * @returns the mentions in order; of the numbers in one object, the outermost with the surest key
 */
export function mentionsIn(text: string, keys: Keys): Mention[] {
  const candidates = [...scan(text, keys)]
  const best = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const other = best.get(candidate.unit)
    if (!other || rank(candidate) < rank(other)) best.set(candidate.unit, candidate)
  }
  return candidates.filter((candidate) => {
    const top = best.get(candidate.unit)
    if (!top) return false
    return candidate.depth === top.depth && candidate.strength >= Math.min(top.strength, 2)
  })
}

/** Outer before inner, sure before doubtful. */
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

/** Whether `errno` is a field of the API, and not a system error: "[Errno 2]", "errno: 111, code: 'ECONNREFUSED'". */
function isField(between: string, after: string): boolean {
  return /[=:]/.test(between) && !/\bE[A-Z]{4,}\b|syscall/.test(after)
}

/** The key of a number and the word before that: `{"result": "22"}`, `error code 22`, `<code>22`. */
function keyBefore(text: string, start: number): { word: string; before: string } | undefined {
  const from = Math.max(0, start - 80)
  let rest = text.slice(from, start).replaceAll('&quot;', '"')
  // This pattern is slow, and most numbers in a log do not follow a letter.
  const attached = /[A-Za-z_-]/.test(text.charAt(start - 1))
    ? /(?:^|[^\p{L}\p{N}_.])([A-Za-z]{1,12})[-_]?$/u.exec(rest)?.[1]
    : undefined
  if (attached !== undefined) {
    const pairs = /^\d+ [\da-f]{2}\b/i.test(text.slice(start, start + 8)) || /\b[\da-f]{2} E$/i.test(rest)
    // "E-5" is an exponent or a part number.
    if (attached === 'e' || /\bE-$/.test(rest) || pairs || /^[a-z]*thread|^exec$/i.test(attached)) return undefined
    return /^(E|err|error|code|rc|ERR|ERROR|Error|CODE|Err|Code)$/.test(attached)
      ? { word: attached, before: '' }
      : undefined
  }
  if (/[\p{L}\p{N}_.$€+/]$/u.test(rest) || /(?:[:=(>"'“‘`]|^|\s)-$/.test(rest)) return undefined
  const tag =
    />\s*$/.test(rest) && !/[=-]>\s*$/.test(rest) ? /<(?:[\w-]{1,20}:)?([\w-]{1,30})[^<>]{0,60}>\s*$/.exec(rest) : null
  if (tag) return { word: tag[1] ?? '', before: '' }
  for (let links = 0; links < 3; links++) {
    let end = rest.length
    while (end > 0 && rest.length - end < 24 && gap.test(rest.charAt(end - 1))) end--
    // A word at the end of a line names no number on the next one, unless a sign joins them.
    if (/^[^:=>]*\n/.test(rest.slice(end))) return undefined
    const between = rest.slice(end)
    if (between === '' || between.includes(',') || /^["']?\[$/.test(between)) return undefined
    let first = end
    while (first > 0 && end - first < 40 && /[\w.$-]/.test(rest.charAt(first - 1))) first--
    const word = rest.slice(first, end).replace(/^[.-]+|[.-]+$/g, '')
    if (/^code$/i.test(word) && character.test(rest.slice(0, first))) return undefined
    if (/^errno$/i.test(word) && !isField(rest.slice(end), text.slice(start, start + 120))) return undefined
    if (!link.has(word.toLowerCase())) {
      const before = rest.charAt(first - 1) === ' ' ? (/(\w{1,20}) $/.exec(rest.slice(0, first))?.[1] ?? '') : ''
      return { word, before }
    }
    rest = rest.slice(0, first)
  }
  return undefined
}
