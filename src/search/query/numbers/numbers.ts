import type { Keys, Strength } from '../keys.ts'
import type { Mention } from '../mentions.ts'
import { namesOf } from './name.ts'
import type { Name } from './name.ts'
import { oddsOf } from './odds.ts'
import { rowsIn } from './rows.ts'
import { seriesOf } from './series.ts'
import type { Series } from './series.ts'
import { surroundingsOf } from './surroundings.ts'
import { partsOf } from './words.ts'

/** A number of a text that may be a code. */
export interface NumberInText {
  /** Without leading zeros */
  readonly digits: string
  /** The key, label or header that makes it a code; empty for none */
  readonly from: string
  /** The 1-based line */
  readonly line: number
  /** How surely its key makes it a code; nothing for a number without a key */
  readonly strength: Strength | undefined
  /** What tells whether it is given as a code */
  readonly features: readonly string[]
  /** The log odds by these features */
  readonly odds: number
}

/** How much of a text is read, in characters, and how many of its numbers; further codes are known by their key. */
const MAX_TEXT = 65_536
const MAX_NUMBERS = 400

/** Numbers with lower odds are not codes, whatever their records say. */
export const MIN_ODDS = -8

/**
 * The numbers of a text that may be given as codes.
 * @param text decoded, of any length
 * @param mentions as `mentionsByKey` finds them
 * @returns in the order of the text
 */
export function numbersIn(text: string, form: string, keys: Keys, mentions: readonly Mention[]): NumberInText[] {
  const seen = read(text.slice(0, MAX_TEXT), form, keys, mentions)
  const names = new Set(seen.map(nameOf))
  const found = [...seen, ...mentions.filter((mention) => !names.has(nameOf(mention))).map(unseen)]
  const countOf = counter(found.map(({ digits }) => digits))
  const alike = groups(found.map(({ notation, digits }) => [notation, digits]))
  const notations = groups(found.map(({ notation, digits }) => [digits, notation]))
  return found.map(({ notation, ...number }) => {
    const count = `count ${String(Math.min(3, countOf(number.digits)))}`
    const isSame = (notations.get(number.digits)?.size ?? 1) === 1
    const features = [
      ...number.features,
      count,
      `${count} ${isSame ? 'same' : 'other'}`,
      `alike ${String(Math.min(3, alike.get(notation)?.size ?? 1))}`,
    ]
    return { ...number, features, odds: oddsOf(features, keys.learned) }
  })
}

type NumberAlone = Omit<NumberInText, 'odds'> & { readonly notation: string }

function read(text: string, form: string, keys: Keys, mentions: readonly Mention[]): NumberAlone[] {
  const rows = rowsIn(text)
  const mentioned = new Map(mentions.map((mention) => [nameOf(mention), mention]))
  const strongest = mentions.reduce((most, mention) => Math.max(most, strengthOf(mention)), 0)
  const found: NumberAlone[] = []
  let place = 0
  let series: Series | undefined
  for (const { 0: written, index: start } of text.matchAll(/\d+/g)) {
    const end = start + written.length
    if (!isSeparate(written, text.slice(Math.max(0, start - 24), start), text.slice(end, end + 2))) continue
    while ((rows[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) place++
    const row = rows[place]
    if (!row || found.length >= MAX_NUMBERS) break
    const digits = written.replace(/^0+(?=\d)/, '')
    series = seriesOf(text, series, { start, end, row: place })
    const { words, notation, features } = surroundingsOf(row, { start, end, first: series.start })
    const names = namesOf(text, rows, place, words, { start, end, first: series.start }, keys)
    const mention = mentioned.get(nameOf({ digits, line: row.line }))
    if (!mention && names.some(({ isOther }) => isOther)) continue
    const strength = mention && strengthOf(mention)
    const own = `${strength === undefined ? 'other' : 'mention'} ${form} ${String(strength ?? strongest)}`
    const from = mention?.from ?? names.find((name) => name.strength > 1)?.text ?? ''
    const all = [...new Set([...features, ...names.flatMap(featuresOf), own])]
    found.push({ digits, from, line: row.line, strength, notation, features: all })
  }
  return found
}

/** Whether digits are a number of their own: not part of a date, a decimal, an address, an amount, or a name in hex. */
function isSeparate(digits: string, before: string, after: string): boolean {
  if (digits.length > 6 || /\d\.$|\d[-/:]$|\d\p{L}+$|[$€£+]$/u.test(before)) return false
  if (/(?:[:=(>"'“‘`]|^|\s)-$/.test(before)) return false
  return !/^[\p{L}_]|^[.:/-]\d/u.test(after)
}

/** A number with a key in a place that is not read further. */
function unseen(mention: Mention): NumberAlone {
  const { digits, from, line } = mention
  const strength = strengthOf(mention)
  const name: Name = { kind: 'key', text: from, strength, ending: strength, part: strength }
  return {
    digits,
    from,
    line,
    strength,
    notation: from,
    features: [`mention ${String(strength)}`, ...featuresOf(name)],
  }
}

function featuresOf({ kind, text, strength, ending, part }: Name): string[] {
  const parts = partsOf(text).slice(-4)
  return [
    `kind ${kind}`,
    `${kind} ${String(strength)}`,
    `key ${String(strength)}`,
    ...(strength === 0 ? [`ending ${String(ending)}`, `part ${String(part)}`] : []),
    ...parts.map((part) => `name ${part}`),
  ]
}

function strengthOf({ isSure, isDoubtful }: Mention): Strength {
  return isSure ? 3 : isDoubtful ? 1 : 2
}

const nameOf = ({ digits, line }: Pick<Mention, 'digits' | 'line'>) => `${digits} ${String(line)}`

function counter(list: readonly string[]): (item: string) => number {
  const counts = new Map<string, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return (item) => counts.get(item) ?? 0
}

function groups(pairs: readonly (readonly [key: string, value: string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [key, value] of pairs) found.set(key, (found.get(key) ?? new Set()).add(value))
  return found
}
