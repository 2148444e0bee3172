import type { Keys } from './keys.ts'
import type { Mention } from './mentions.ts'

/** A label or a value has at most this many characters. */
const MAX_LINE = 60

/** A label by itself, or the end of a command that prints what it names: `jq .result`. */
const label = /^\W*([A-Za-z][\w .-]{1,30}?)\W*$|\bjq\b.*\.(\w{2,30})\W*$/
const value = /^[\s"'`*|]*(\d{1,9})[\s"'`*|]*$/

/**
 * Codes below their label: "Result" on one line and "105" on the next, as forms and cards are copied. Runs in linear
 * time.
 * @param keys of the API
 * @returns the mentions in order
 */
export function mentionsByLabel(text: string, keys: Keys): Mention[] {
  const lines = text.split('\n')
  return lines.flatMap((line, i): Mention[] => {
    const [, digits] = line.length > MAX_LINE ? [] : (value.exec(line) ?? [])
    const before = lines[i - 1]?.trim() === '' ? (lines[i - 2] ?? '') : (lines[i - 1] ?? '')
    const [, name, path] = digits === undefined || before.length > MAX_LINE ? [] : (label.exec(before) ?? [])
    const key = (name ?? path)?.replaceAll(' ', '')
    if (digits === undefined || key === undefined || (keys.strengthOf(key) ?? 0) < 2) return []
    return [{ digits: digits.replace(/^0+(?=\d)/, ''), from: key, line: i + 1, isByContext: true as const }]
  })
}
