import { isCounted } from './called.ts'
import { wordBefore } from './key-before.ts'
import type { Keys } from './keys.ts'
import { mentionAt } from './mention-at.ts'
import type { Mention } from './mentions.ts'

/** How often something was returned, after its code: `: 210`, ` ×210`, ` (210)`, ` -> 210 times`. */
const count = String.raw`\s?(?:[:=×x(]|->|=>)\s?\d{1,9}(?:\s?(?:x|×|times)\b)?\)?`

/** A key, other text, and at least two codes, each with how often it was returned. */
const tally = new RegExp(
  String.raw`([A-Za-z]\w{0,39})\b([^\d\n{}]{0,24}?)((?:\b\d{1,6}${count}[,;|\s]{1,3}){1,20}\d{1,6}${count})`,
  'g',
)
const tallied = new RegExp(String.raw`\b(\d{1,6})${count}`, 'g')

/** A key and codes that "and" or a sign joins: "codes 22 and 54", `ret=(22|54)`. */
const joined =
  /\b([A-Za-z]\w{0,39})["']?[\s:=~]{0,5}(["'`([]?)((?:\d{1,6}(?:\s?(?:[,|/&]|\|\||&&)\s?|\s(?:and|or)\s)){1,20}\d{1,6})(?![\w%]|[.:/-]\d)(["'`)\]]?)/g

/**
 * Codes in a list: after a key in the plural, joined by "and", in brackets, or each with a count. Runs in linear
 * time.
 * @param keys of the API
 * @returns the mentions in order
 */
export function mentionsInLists(text: string, keys: Keys): Mention[] {
  const tallies = [...text.matchAll(tally)].flatMap(({ index, 1: key = '', 2: between = '', 3: list = '' }) => {
    // "errors by host: …" counts hosts.
    const by = /\b(?:by|per) (\w{1,40})/.exec(key + between)?.[1]
    const words = by === undefined ? [key, ...between.split(/\W+/)] : [by]
    const from = words.find((word, i) => isKey(word, words[i - 1] ?? wordBefore(text, index), keys))
    return from === undefined ? [] : mentionsOf(list, tallied, from, text, index)
  })
  if (tallies.length > 0) return tallies
  return [...text.matchAll(joined)].flatMap(
    ({ 0: whole, index, 1: key = '', 2: open = '', 3: list = '', 4: close }) => {
      const isWhole = (open !== '' && close !== '') || /&|\|\||\s(?:and|or)\s/.test(list)
      if (!isKey(key, wordBefore(text, index), keys) || !(isWhole || /s$/i.test(key))) return []
      // "codes 22 and 54 files" has one code.
      if (isCounted(text.slice(index + whole.length, index + whole.length + 16))) return []
      return mentionsOf(list, /(\d+)/g, key, text, index)
    },
  )
}

/** Whether a word, singular or plural, names status codes; the word before it may make them other codes. */
function isKey(word: string, before: string, keys: Keys): boolean {
  const isPlural = /s$/i.test(word)
  const strengths = [word, word.replace(/s$/i, '')].map((name) => keys.strengthOf(name, before) ?? 0)
  return Math.max(...strengths) > (isPlural ? 0 : 1)
}

function mentionsOf(list: string, item: RegExp, from: string, text: string, index: number): Mention[] {
  return [...list.matchAll(item)].map(({ 1: digits = '' }) => mentionAt(text, index, digits, from))
}
