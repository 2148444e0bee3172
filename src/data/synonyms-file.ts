import { existsSync } from 'node:fs'
import { suggestionFor } from '../codes/problems/explain.ts'
import { DataError, listOptions, quote } from '../codes/problems/problem.ts'
import type { Problem } from '../codes/problems/problem.ts'
import { readText } from './json-file.ts'

/** Groups with a special role; see `src/search/english/synonyms.ts`. */
const readings = ['-not', '-gap', '-light', '-elsewhere']

/**
 * Read groups of synonyms, without comments and empty lines. If the file does not exist, the text is empty.
 * @throws DataError with every problem of the file
 */
export function readSynonyms(file: string): string {
  if (!existsSync(file)) return ''
  const text = readText(file, 'expected groups of synonyms here: restore it from version control')
  const lines = text.split(/\r?\n/).map((group, i) => ({ group, line: i + 1 }))
  const groups = lines.filter(({ group }) => group.trim() !== '' && !group.startsWith('#'))
  const problems = groups.flatMap(({ group, line }) =>
    [...wrongIn(group)].map((problem): Problem => ({ file, line, ...problem })),
  )
  if (problems.length > 0) throw new DataError(problems)
  return groups.map(({ group }) => group).join('\n')
}

/** The problems of a group, with 1-based columns. */
function* wrongIn(group: string): Generator<{ column: number; text: string }> {
  const entries = group.split(' ')
  let column = 1
  for (const [i, entry] of entries.entries()) {
    const repeated = entry !== '' && entries.indexOf(entry) < i
    const text = repeated ? `${quote(entry)} appears twice in its group; keep one` : wrongWith(entry, i === 0)
    if (text !== undefined) yield { column, text }
    column += entry.length + 1
  }
  if (entries.length === 1) {
    const text = `${quote(group)} is alone in its group; expected two or more words that mean the same, with a space between them`
    yield { column: 1, text }
  }
}

function wrongWith(entry: string, isFirst: boolean): string | undefined {
  if (entry === '') return 'white space that is not between two words; expected one space there and none at the ends'
  if (isFirst && entry.startsWith('-')) {
    if (readings.includes(entry)) return undefined
    return `${quote(entry)} is not a way to read words; expected ${listOptions(readings)}${suggestionFor(entry, readings)}`
  }
  if (/^[a-z0-9]+(_[a-z0-9]+)*$/.test(entry)) return undefined
  return `${quote(entry)} is neither a word nor a phrase; expected lower-case letters and digits, with _ between the words of a phrase`
}
