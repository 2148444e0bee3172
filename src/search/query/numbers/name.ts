import { keyBefore } from '../key-before.ts'
import type { Keys } from '../keys.ts'
import { identifiersIn, partsOf } from './words.ts'
import type { Word } from './words.ts'
import { headerOf } from './rows.ts'
import type { Row } from './rows.ts'

/** What names a number. */
export interface Name {
  /**
   * `key`: before it, joined by a sign or a space; `word`: before it, not joined; `attached`: written together with it;
   * `above`: the line above it; `header`: that of its column
   */
  readonly kind: 'key' | 'word' | 'attached' | 'above' | 'header'
  readonly text: string
  /** How surely the key makes it a code; 0 for a word that is not a key */
  readonly strength: 0 | 1 | 2 | 3
  /** The same for the last part of an identifier: `provider_code` ends with `code` */
  readonly ending: 0 | 1 | 2 | 3
  /** The highest of all parts of an identifier, and of the word before it: `kode_balasan` begins with `kode` */
  readonly part: 0 | 1 | 2 | 3
  /** Set if the word before a key makes it another kind of code: "cURL error" */
  readonly isOther?: true
}

/** A longer line is not a label. */
const MAX_LABEL = 80

/** How many lines may be between a label and its value: blank ones, and drawn borders. */
const MAX_BETWEEN = 2

/**
 * What names a number: a key or word before it, a label above it, the header of its column.
 * @param words of the row before the number
 * @param number where it begins and ends in the text
 */
export function namesOf(
  text: string,
  rows: readonly Row[],
  place: number,
  words: readonly Word[],
  number: { readonly start: number; readonly end: number; readonly first: number },
  keys: Keys,
): Name[] {
  const row = rows[place]
  if (!row) return []
  const nameOf = (kind: Name['kind'], name: string, before = ''): Name => {
    const [last = '', previous] = partsOf(name).reverse()
    return {
      kind,
      text: name,
      strength: keys.strengthOf(name.replaceAll(' ', ''), before) ?? 0,
      ending: keys.strengthOf(last, previous) ?? 0,
      part: [...partsOf(name), before].reduce<Name['part']>((most, part) => {
        const own = keys.strengthOf(part) ?? 0
        return own > most ? own : most
      }, 0),
      ...(keys.strengthOf(name, before) === undefined && keys.strengthOf(name) && { isOther: true as const }),
    }
  }
  const names: Name[] = []
  const last = words.at(-1)
  const isAttached = last !== undefined && last.start + last.text.length === number.first
  const key = isAttached ? undefined : keyBefore(text, number.first)
  if (key) names.push(nameOf('key', key.word, key.before))
  else if (isAttached) names.push(nameOf('attached', last.text))
  // What looks like a key but is none: "errno: 111, code: 'ECONNREFUSED'".
  else if (last) names.push({ kind: 'word', text: last.text, strength: 0, ending: 0, part: 0 })
  if (words.length === 0) {
    const label = labelAbove(rows, place)
    if (label !== undefined) names.push(nameOf('above', label))
  }
  const header = headerOf(row, number.start - row.start, number.end - row.start)
  if (header !== undefined && header.length <= MAX_LABEL) names.push(nameOf('header', header))
  return names
}

/** The last word of the line above; blank lines and borders aside. */
function labelAbove(rows: readonly Row[], place: number): string | undefined {
  for (let above = place - 1; above >= 0 && place - above <= MAX_BETWEEN + 1; above--) {
    const { text = '' } = rows[above] ?? {}
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    return text.length > MAX_LABEL ? undefined : identifiersIn(text).at(-1)?.text
  }
  return undefined
}
