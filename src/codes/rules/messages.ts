import { formatPath } from '../problems/problem.ts'
import type { Finding, Path } from '../problems/problem.ts'
import type { Rule } from './rule.ts'

const markup = /<\/?[a-z!][^>]*>|&[a-z]+;|&#\d+;/i
// Control characters, bidirectional overrides and lone surrogates can hide or reorder text.
const unprintable = /\p{Cc}|\p{Cs}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** Fields whose text is sent unchanged: it may have several lines and any notation. */
const literal = /^(example\.(wrong|right)|request)$/

/** Messages and prose are plain text, without markup or invisible characters. */
export const textsPlain: Rule = {
  name: 'plain-text',
  perField: true,
  *check({ codes, categories, sources, calls, places }) {
    for (const { value, path } of [...codes, ...categories, ...sources, ...calls, ...places]) yield* plain(value, path)
  },
}

/** A message has no white space at its ends and no double spaces, because it is compared and copied unchanged. */
export const messagesTrimmed: Rule = {
  name: 'messages-trimmed',
  *check({ codes }) {
    for (const { value, path } of codes) {
      if (value.message === value.message.trim().replaceAll(/\s+/g, ' ')) continue
      yield { path: [...path, 'message'], text: '"message" has white space at an end or twice in a row; remove it' }
    }
  },
}

function* plain(value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string') {
    const name = formatPath(path.slice(2))
    // Notes may show markup as a literal; a message is sent by the API.
    const tag = markup.exec(name === 'message' ? value : value.replaceAll(/`[^`]*`/g, ''))
    if (tag && !literal.test(name))
      yield {
        path,
        text: `"${name}" contains markup "${tag[0]}"; expected plain text: write it in words or in \`backticks\``,
      }
    const hidden = unprintable.exec(literal.test(name) ? value.replaceAll('\n', '') : value)
    if (hidden) {
      const point = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      yield { path, text: `"${name}" contains the invisible character U+${point}; remove it` }
    }
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    for (const [key, child] of entries) yield* plain(child, [...path, key])
  }
}
