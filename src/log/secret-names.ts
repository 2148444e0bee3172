import { anyOf } from '../search/query/any-of.ts'

/** The name of a secret in a text, such as `apiSecret` of `"app.apiSecret"`; its end is where its value may follow. */
export interface SecretName {
  readonly start: number
  readonly end: number
}

/** A word this long is a secret at the end of any name (`usertoken`); a shorter one needs a boundary (`userPin`). */
const LONG = 5
/** A word this short is a secret only as a complete name: `at`, but not `created_at`. */
const SHORT = 2
/** What may follow the name: `password2`, `token_hash`, `secrets`. */
const tail = String.raw`(?:[_-]?(?:value|text|hash|confirm(?:ation)?|repeat|plain|raw|header|\d{1,3})|s)?`
/** An escaped line break, bracket or quote, as in texts within texts and in addresses */
const escape = /(?:%[\da-f]{2}|\\u[\da-f]{4}|\\[nrt])$/i

/**
 * Make a search for names of secrets.
 * @param keys in lower case; a text may omit `_` or have a hyphen instead
 * @returns a function that finds the first name at or after a place in a text
 */
export function secretNames(keys: readonly string[]): (text: string, from: number) => SecretName | undefined {
  // The longest first, because the first alternative that fits is taken.
  const sorted = keys.toSorted((a, b) => b.length - a.length)
  const word = new RegExp(`(${anyOf(sorted.map((key) => key.replaceAll('_', '[_-]?')))})${tail}(?![a-z0-9])`, 'gi')
  return (text, from) => {
    word.lastIndex = from
    for (let found = word.exec(text); found; found = word.exec(text)) {
      const [name, key = ''] = found
      if (isApart(text, found.index, key)) return { start: found.index, end: found.index + name.length }
      word.lastIndex = found.index + 1
    }
    return undefined
  }
}

/**
 * Make a search for keys that are a complete name: `name`, but not `filename` or `logger_name`.
 * @param keys in lower case
 */
export function completeNames(keys: readonly string[]): (text: string, from: number) => SecretName | undefined {
  if (keys.length === 0) return () => undefined
  const word = new RegExp(`${anyOf(keys)}(?![\\w-])`, 'gi')
  return (text, from) => {
    word.lastIndex = from
    for (let found = word.exec(text); found; found = word.exec(text)) {
      const { 0: name, index: start } = found
      if (!/[\w-]/.test(text.charAt(start - 1)) || isEscaped(text, start)) return { start, end: start + name.length }
    }
    return undefined
  }
}

function isEscaped(text: string, start: number): boolean {
  return escape.test(text.slice(Math.max(0, start - 6), start))
}

function isApart(text: string, start: number, key: string): boolean {
  if (key.length >= LONG) return true
  const before = text.charAt(start - 1)
  if (key.length <= SHORT) return !/[\w-]/.test(before) && key === key.toLowerCase()
  if (!/[A-Za-z\d]/.test(before) || isEscaped(text, start)) return true
  return /[A-Z]/.test(key.charAt(0)) && /[a-z\d]/.test(before)
}
