/** The key of a number, and the word before the key if a space alone separates them. */
export interface KeyBefore {
  readonly word: string
  readonly before: string
}

/** How much text before and after a number is looked at, in characters. */
const MAX_BEFORE = 80
const MAX_AFTER = 120

/** The longest key, and the most characters between a key and its number. */
const MAX_KEY = 40
const MAX_GAP = 56

/** How many words may link a key with its number: "code number is 22". */
const MAX_LINKS = 2

/** Characters between a key and its number. */
const gap = /[\s"'`“”‘’«»:=>([\]|#*\\,：＝是为為-]/

/** Words between a key and its number, in lower case. */
export const links: ReadonlySet<string> = new Set([
  'is',
  'was',
  'now',
  'still',
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

/** Keys that are written together with their number: "E22", "rc-22". */
export const attachable: ReadonlySet<string> = new Set('E err error code rc ERR ERROR Error CODE Err Code'.split(' '))

/** "Unexpected character ('<' (code 60))": the code of a character. */
const character = /(?:char(?:acter)?\b.{0,16}|'.{1,4}'\s?)\(\s?$/i

/** "exited with code 1": the code of a process. */
const ended = /\b(?:exit(?:ed|s|ing)?|terminated|died|finished|stopped)\W+(?:\w+\W+){0,2}$/i

/**
 * The key of a number: `{"result": "22"}`, `error code 22`, `<code>22`.
 * @param start where the number begins
 * @returns nothing for a number that has no key, or is part of a name or of another number
 */
export function keyBefore(text: string, start: number): KeyBefore | undefined {
  const rest = text.slice(Math.max(0, start - MAX_BEFORE), start).replaceAll('&quot;', '"')
  // This pattern is slow, and most numbers in a log do not follow a letter.
  const attached = /[A-Za-z_-]/.test(text.charAt(start - 1))
    ? /(?:^|[^\p{L}\p{N}_.]|[A-Z]_(?=ERR))(?<!\d-)([A-Za-z]{1,12})[-_]?$/u.exec(rest)?.[1]
    : undefined
  if (attached !== undefined) return attachedKey(attached, rest, text.slice(start, start + 8))
  if (isPart(rest)) return undefined
  return keyOfElement(rest) ?? keyOfLine(rest, text.slice(start, start + MAX_AFTER))
}

function attachedKey(word: string, rest: string, after: string): KeyBefore | undefined {
  const isHex = /^\d+ [\da-f]{2}\b/i.test(after) || /\b[\da-f]{2} E$/i.test(rest)
  // "E-5" is an exponent or a part number.
  if (isHex || /\bE-$/.test(rest)) return undefined
  return attachable.has(word) ? { word, before: '' } : undefined
}

/** Whether a number is part of a name or a decimal, an amount of money, or negative. */
function isPart(rest: string): boolean {
  return /[\p{L}\p{N}_.$€+/]$/u.test(rest) || /(?:[:=(>"'“‘`]|^|\s)-$/.test(rest)
}

/** The key of an XML element: its name, or the name that an attribute gives. */
function keyOfElement(rest: string): KeyBefore | undefined {
  if (!/>\s*$/.test(rest) || /[=-]>\s*$/.test(rest)) return undefined
  const [, name, attributes = ''] = /<(?:[\w-]{1,20}:)?([\w-]{1,30})([^<>]{0,60})>\s*$/.exec(rest) ?? []
  const named = /\s(?:name|key|field)=["']?([\w.-]{1,30})/.exec(attributes)?.[1]
  const word = named ?? name
  return word === undefined ? undefined : { word, before: '' }
}

/** The word before a number, unless it belongs to another line or value. */
function keyOfLine(line: string, after: string): KeyBefore | undefined {
  let rest = line
  for (let count = 0; count <= MAX_LINKS; count++) {
    const end = endOfKey(rest)
    const between = rest.slice(end)
    if (!joins(between, rest.slice(0, end))) return undefined
    const first = startOfKey(rest, end)
    const word = rest.slice(first, end).replace(/^[.-]+|[.-]+$/g, '')
    const before = rest.slice(0, first)
    if (!links.has(word.toLowerCase())) {
      return namesOther(word, before, between, after) ? undefined : { word, before: wordAtEnd(before) }
    }
    rest = before
  }
  return undefined
}

function endOfKey(rest: string): number {
  let end = rest.length
  while (end > 0 && rest.length - end < MAX_GAP && gap.test(rest.charAt(end - 1))) end--
  return end
}

function startOfKey(rest: string, end: number): number {
  let first = end
  while (first > 0 && end - first < MAX_KEY && /[\p{L}\p{N}_.$-]/u.test(rest.charAt(first - 1))) first--
  return first
}

/** Whether the text between a key and a number joins them. */
function joins(between: string, key: string): boolean {
  if (between === '') return false
  // A pair: `('result', 22)`.
  if (/^["'],\s?$/.test(between)) return /[([]["']\w+$/.test(key)
  // A tuple: `{ret, 22}`, `{:ret, 22}`.
  if (/^,\s?$/.test(between)) return /\{:?\w+$/.test(key)
  // A word at the end of a line names no number on the next one, unless a sign joins them.
  return !/^[^:=>]*\n/.test(between) && !between.includes(',') && !/^["']?\[$/.test(between)
}

/** Whether a key names the code of a character, a process or the system rather than a status code. */
function namesOther(word: string, before: string, between: string, after: string): boolean {
  if (/^code$/i.test(word)) return character.test(before) || ended.test(before)
  return /^errno$/i.test(word) && !isField(between, after)
}

/** Whether `errno` is a field of the API, and not a system error: "[Errno 2]", "errno: 111, code: 'ECONNREFUSED'". */
function isField(between: string, after: string): boolean {
  return /[=:]/.test(between) && !/\bE[A-Z]{4,}\b|syscall/.test(after)
}

/** The word before the end of a text, if a space alone separates them. */
function wordAtEnd(before: string): string {
  return /([\p{L}\p{N}_]{1,20}) $/u.exec(before)?.[1] ?? ''
}
