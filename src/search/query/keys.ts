import { anyOf } from './any-of.ts'
import type { PasteRules } from './paste-rules.ts'

/** How surely a key names a status code: 3 if it names nothing else, 2 if it usually does, 1 if it often does not. */
export type Strength = 1 | 2 | 3

/** Tells status codes from other numbers by the keys and words around them. */
export interface Keys {
  /** Every key that may name a status code, in lower case and without separators */
  readonly names: readonly string[]
  /**
   * How surely a key makes the number after it a status code.
   * @param key as it is written in the text, such as `resultCode`, `data.err_code`
   * @param before the word before the key, if a space alone separates them
   * @returns nothing for a key that does not name a status code
   */
  strengthOf(key: string, before?: string): Strength | undefined
  /**
   * Whether the codes in an object are not status codes, because of what the object is called.
   * @param text that ends where the object begins
   */
  namesOtherCodes(text: string): boolean
  /** The value of the response field that holds the message; of a long text, only the beginning is searched */
  messageFieldIn(text: string): string | undefined
  /** What was learned of the words around codes; see `oddsOf` */
  readonly learned: Readonly<Record<string, number>>
  /** Replaces amounts of money in the currencies of the API's market by as many spaces */
  withoutAmounts(text: string): string
}

/** How much of a text is searched for its message, in characters. */
export const MAX_BEFORE_MESSAGE = 20_000

/** The keys of one API, indexed. */
export function keysOf({
  keys,
  messageKeys,
  otherCodes,
  otherCodeParents,
  currencies,
  learned = {},
}: PasteRules): Keys {
  const { sure, usual, doubtful } = keys
  const strengths = new Map<string, Strength>([
    ...doubtful.map((name) => [name, 1] as const),
    ...usual.map((name) => [name, 2] as const),
    ...sure.map((name) => [name, 3] as const),
  ])
  const others = new Set(otherCodes)
  const parent = new RegExp(String.raw`${anyOf(otherCodeParents)}["'\s:=]*$`, 'i')
  const field = new RegExp(
    String.raw`(${anyOf(messageKeys)})\\?${quote}{0,2}\s{0,4}[:=>]{1,2}\s{0,4}\\?${quote}?((?:(?!&quot;)[^"'<>{}\n\\;]){3,200})`,
    'gi',
  )
  const currency = anyOf(currencies)
  const amount = new RegExp(String.raw`\b${currency}\.?\s*\d[\d.,]*|\b\d[\d.,]*\s*${currency}\b`, 'gi')
  return {
    names: [...strengths.keys()],
    strengthOf: (key, before = '') => strengthIn(strengths, others, key, before),
    namesOtherCodes: (text) => parent.test(text),
    learned,
    messageFieldIn: (text) => messageFieldIn(text.slice(0, MAX_BEFORE_MESSAGE), field),
    withoutAmounts: (text) => text.replaceAll(amount, (found) => ' '.repeat(found.length)),
  }
}

/** A quote around a key or a value. */
const quote = `(?:["']|&quot;)`

/** @param field a pattern of a key and its value, which may begin within a word */
function messageFieldIn(text: string, field: RegExp): string | undefined {
  for (const { 0: found, 2: value, index } of text.matchAll(field)) {
    const before = text.charAt(index - 1)
    // "errMessage" and "api_message", but not "unmessage"
    if (!/[a-z]/i.test(before) || (/[a-z]/.test(before) && /^[A-Z]/.test(found))) return value
  }
  return undefined
}

function strengthIn(
  strengths: ReadonlyMap<string, Strength>,
  otherCodes: ReadonlySet<string>,
  key: string,
  before: string,
): Strength | undefined {
  // Custom attributes and headers: `data-code`, `X-Ret`.
  const segments = key
    .toLowerCase()
    .replace(/^(?:data|x)-/, '')
    .split('.')
  const name = (segments.at(-1) ?? '').replace(/[-_$]/g, '')
  if (segments.some((segment) => otherCodes.has(segment)) || name.includes('http')) return undefined
  const known = strengths.get(name) ?? strengths.get(before.toLowerCase() + name) ?? strengths.get(lastWordOf(name))
  // "verification code 123456", but "verify rc=22".
  if (otherCodes.has(before.toLowerCase()) && (known === undefined || /code|^(e|err|error|status)/.test(name)))
    return undefined
  if (known !== undefined) {
    // "status code" and "response code" usually mean those of HTTP.
    const doubtful = ['statuscode', 'responsecode'].includes(name)
    return doubtful || (known === 2 && /^(status|response)$/i.test(before)) ? 1 : known
  }
  if (/(error|result|return|err|ret)code$/.test(name)) return 2
  // "upload_ret", "signResult": what a call returned, by the name of the call.
  if (/[_-](ret|rc|result)$/i.test(key) || /[a-z](Ret|Rc|Result)$/.test(key)) return 2
  return /.(exception|(?<!assertion)error)$/.test(name) ? 1 : undefined
}

/** The last word of a text without spaces between words, as far as it may be a key; else an empty text. */
function lastWordOf(name: string): string {
  return /(?:[\p{Script=Han}]{2}[码碼]?)$/u.exec(name)?.[0] ?? ''
}
