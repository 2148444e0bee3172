import { matchAt } from './match-at.ts'
import type { SecretName } from './secret-names.ts'
import { endOfHeader, endOfList, endOfQuoted, endOfSentence, endOfWord, endOfWords } from './value-ends.ts'
import type { ValueEnd } from './value-ends.ts'

/** A part of a text: its start, and its end, which is not included. */
export type Span = readonly [start: number, end: number]

const quote = String.raw`(?:["'\x60]|&quot;|&apos;|&#3[49];|%2[27])`
const closers = matchAt(String.raw`(?:\\*${quote}|\]|%5D){0,3}`)
const separator = matchAt(String.raw`[ \t]{0,8}(?:::?=?|={1,3}>?|%3[AD])[ \t]{0,40}`)
const tagStart = /(?:<|&lt;|\\u003c|%3C)[\w.:-]{0,72}$/i
const tagEnd = matchAt(String.raw`(?:\s[^<>]{0,400}?)?(?<!/)(?:>|&gt;|\\u003e|%3E)`)
const flag = matchAt('[ \\t]{1,8}(?!-)')
/** `name="password" value="…"`, `"name": "password", "value": "…"` */
const namedValue = matchAt(String.raw`[,;\s]{0,40}\\*["']?value\\*["']?\s{0,4}[:=]\s{0,4}`)
/** In a list of alternating names and values, the next item unless it is a name: `["password", "…"]` */
const nextInList = matchAt(String.raw`\s{0,4},\s{0,40}(?=\\*["'][^"'\n]{0,400}["']\s{0,4}(?![\s:=]))`)
/** A part of a form: `name="password"`, an empty line, the value */
const formPart = matchAt(String.raw`(?:\\[rn]|[\r\n]){2,8}`)
const opener = matchAt(String.raw`(?:string\(\d{1,9}\) ?|[bru](?=["']))?\\*${quote}`)
/** The type in `string(3) "abc"` and `b"abc"`, as PHP and Python print texts */
const typeOf = /^(?:string\(\d+\) ?|[bru](?=["']))/
const scheme = matchAt(String.raw`(?:basic|bearer|token|digest|negotiate|api-?key)[ \t]{1,8}`)
const literal = matchAt(String.raw`(?:null|true|false|none|nil|undefined)(?![\w-])`)
const inBraces = matchAt(String.raw`\{[^{}:="']{1,400}(?=\})`)

/**
 * Find the value of a secret.
 * @param name where it is in the text
 * @returns what to hide; nothing if no value follows, or if it is an object, whose names show what is secret in it
 */
export function secretValue(text: string, { start, end }: SecretName): Span | undefined {
  const before = text.slice(Math.max(0, start - 80), start)
  const tag = tagStart.test(before) ? tagEnd(text, end) : undefined
  if (tag !== undefined) return elementText(text, end + tag.length)
  const closed = end + (closers(text, end) ?? '').length
  const sign = separator(text, closed)
  if (sign !== undefined) {
    const key = text.slice(start, end)
    const value = valueAt(text, closed + sign.length, endFor(key, before, sign))
    return value && /authorization/i.test(key) ? withoutScheme(text, value) : value
  }
  if (/(?:^|\s)--[\w.-]*$/.test(before)) {
    const space = flag(text, end)
    return space === undefined ? undefined : valueAt(text, end + space.length, endOfWord)
  }
  if (closed === end || !/["'][\w.-]*$/.test(before)) return undefined
  const between = namedValue(text, closed) ?? nextInList(text, closed) ?? formPart(text, closed)
  return between === undefined ? undefined : valueAt(text, closed + between.length, endOfWords)
}

/** How to find the end of an unquoted value, by the key and the text around it. */
function endFor(key: string, before: string, sign: string): ValueEnd {
  if (/cookie/i.test(key) || (/authorization/i.test(key) && sign.includes(':'))) return endOfHeader
  // The only key of a line, as in YAML
  if (sign.includes(':') && /(?:^|\n)[ \t]{0,40}(?:- )?[\w.-]*$/.test(before) && before.length < 80)
    return endOfSentence
  return sign.includes(':') || sign.includes('=>') || /["'`][\w.-]*$/.test(before) ? endOfWords : endOfWord
}

/** `Basic`, `Bearer` and the like help readers of the log, and are not secret. */
function withoutScheme(text: string, [start, end]: Span): Span {
  const name = scheme(text, start) ?? ''
  return [start + name.length < end ? start + name.length : start, end]
}

function valueAt(text: string, start: number, endOf: ValueEnd): Span | undefined {
  const open = opener(text, start)
  if (open !== undefined) {
    const from = start + open.length
    return [from, endOfQuoted(text, from, open.replace(typeOf, ''))]
  }
  if (literal(text, start) !== undefined) return undefined
  if (text.startsWith('[', start)) {
    const end = endOfList(text, start + 1)
    return end === undefined ? undefined : [start + 1, end]
  }
  if (text.startsWith('{', start)) {
    const braced = inBraces(text, start)
    return braced === undefined ? undefined : [start + 1, start + braced.length]
  }
  return [start, endOf(text, start)]
}

function elementText(text: string, start: number): Span | undefined {
  const isData = text.startsWith('<![CDATA[', start)
  const from = isData ? start + 9 : start
  const close = isData ? /]]>/g : /<|&lt;|\\u003c|%3C/gi
  close.lastIndex = from
  const end = close.exec(text)?.index ?? text.length
  return text.slice(from, end).trim() === '' ? undefined : [from, end]
}
