import type { Keys } from './keys.ts'
import { mentionOn } from './mention-at.ts'
import type { Mention } from './mentions.ts'

/** The most characters in a line with a label or a value. */
const MAX_LINE = 60

/** A label by itself, or the end of a command that prints what it names: `jq .result`, `print reply->ret`. */
const label = /^\W*([A-Za-z][\w .-]{1,30}?)\W*$|(?:\.|->|\$|\[["'])(\w{2,30})\W*$/
/** A value by itself, or after what a console writes before it: `=> 22`, `$1 = 22`. */
const value = /^(?:=>|<|\$\d{1,4} =)?[\s"'`*|]*(\d{1,9})[\s"'`*|]*$/
/** A label and its value in two cells, without a header: "ret,22". */
const cells = /^\s*["']?([A-Za-z]\w{1,30})["']?[,;]["']?(\d{1,9})["']?\s*$/

/**
 * Codes below their label: "Result" on one line and "105" on the next, as copied from forms and cards. Runs in linear
 * time.
 * @param keys of the API
 * @returns the mentions in order
 */
export function mentionsByLabel(text: string, keys: Keys): Mention[] {
  const lines = text.split('\n')
  return lines.flatMap((line, i): Mention[] => {
    const [, cell = '', content] = line.length > MAX_LINE ? [] : (cells.exec(line) ?? [])
    if (content !== undefined && (keys.strengthOf(cell) ?? 0) > 1) return [mentionOn(i + 1, content, cell)]
    const [, digits] = line.length > MAX_LINE ? [] : (value.exec(line) ?? [])
    const before = /^[\W_]*$/.test(lines[i - 1] ?? '') ? (lines[i - 2] ?? '') : (lines[i - 1] ?? '')
    const [, name, path] = digits === undefined || before.length > MAX_LINE ? [] : (label.exec(before) ?? [])
    const key = (name ?? path)?.replaceAll(' ', '')
    if (digits === undefined || key === undefined || (keys.strengthOf(key) ?? 0) < 2) return []
    return [mentionOn(i + 1, digits, key)]
  })
}
