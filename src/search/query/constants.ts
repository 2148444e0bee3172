import { wordBefore } from './key-before.ts'
import type { Keys } from './keys.ts'
import { mentionAt } from './mention-at.ts'
import type { Mention } from './mentions.ts'

/** A name and the values in its brackets: `ERR_CODES = { createFail: 36, addFail: 40 }`, `enum Ret { A = 2, B = 3 }`. */
const container = /\b([A-Za-z]\w{1,40})["']?(?:\s?[:=]>?|\s(?:in|of|not in))?\s{0,2}[{[(]([^{}[\]]{3,600})[}\])]/g

/** An entry with the number as its value, as its key, or alone. */
const entries: readonly RegExp[] = [
  /(?:^|[,;\n])\s*["']?[A-Za-z]\w{0,60}["']?\s?[:=]>?\s?(\d{1,6})\s*(?=$|[,;\n])/g,
  /(?:^|[,;\n])\s*["']?(\d{1,6})["']?\s?(?:[:=]>?|->)\s?\S/g,
  /(?:^|[,;\n|])\s*["']?(\d{1,6})["']?\s*(?=$|[,;\n|])/g,
]

/**
 * Codes that a program lists: an object, an enumeration or an array whose name says that it holds codes. Runs in linear
 * time.
 * @param keys of the API
 * @returns the mentions in order; none for a list with only one number
 */
export function mentionsInConstants(text: string, keys: Keys): Mention[] {
  return [...text.matchAll(container)].flatMap(({ index, 0: whole, 1: name = '', 2: body = '' }) => {
    if (!namesCodes(name, wordBefore(text, index), keys)) return []
    const found = entries.map((entry) => [...body.matchAll(entry)]).find(({ length }) => length > 1) ?? []
    const start = index + whole.length - body.length - 1
    return found.map(({ index: place, 1: digits = '' }) => mentionAt(text, start + place, digits, name))
  })
}

/** Whether a key of the API is one of the words of a name: `ERR_CODES`, `retryableCodes`, but not `countryCodes`. */
function namesCodes(name: string, before: string, keys: Keys): boolean {
  if ((keys.strengthOf(name, before) ?? 0) > 1) return true
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').split('_')
  return words.some((word, i) => (keys.strengthOf(word, words[i - 1] ?? before) ?? 0) > 1)
}
