import { escapePattern } from './escape.ts'

/** A run of prose as it is rendered. */
export type Segment =
  | { readonly type: 'text' | 'literal'; readonly text: string }
  | { readonly type: 'code'; readonly text: string; readonly code: number }
  | { readonly type: 'term'; readonly text: string; readonly id: string }

/** A term of the glossary with its names in prose, which match complete words and are case-sensitive. */
export interface Term {
  readonly id: string
  readonly names: readonly string[]
}

/**
 * Split prose into segments: plain text, `literals` in backticks, mentions of codes ("code 41", and both numbers of
 * "codes 41 or 71"), and the first use of each term of the glossary.
 * @param text the prose of a record
 * @param terms the terms of the glossary
 * @param seen ids of terms that the page has already explained; those found here are added
 */
export function segmentsOf(text: string, terms: readonly Term[] = [], seen = new Set<string>()): Segment[] {
  const { names, pattern } = vocabularyOf(terms)
  return text.split(/(`[^`]+`)/).flatMap((part): Segment[] => {
    if (part === '') return []
    if (part.startsWith('`') && part.length > 1) return [{ type: 'literal', text: part.slice(1, -1) }]
    return part.split(pattern).flatMap((piece): Segment[] => {
      if (piece === '') return []
      if (mention.test(piece)) return mentionSegments(piece)
      const id = names.get(piece)
      if (id === undefined || seen.has(id)) return [{ type: 'text', text: piece }]
      seen.add(id)
      return [{ type: 'term', text: piece, id }]
    })
  })
}

const mention = /^[Cc]odes? \d/

/** Link each number of "codes 41, 71 and 72" to its code; the first link includes the word before it. */
function mentionSegments(piece: string): Segment[] {
  return piece.split(/((?:[Cc]odes? )?\d+)/).flatMap((text): Segment[] => {
    if (text === '') return []
    const code = /\d+$/.exec(text)?.[0]
    return [code === undefined ? { type: 'text', text } : { type: 'code', text, code: Number(code) }]
  })
}

interface Vocabulary {
  readonly names: ReadonlyMap<string, string>
  readonly pattern: RegExp
}

const vocabularies = new WeakMap<readonly Term[], Vocabulary>()

function vocabularyOf(terms: readonly Term[]): Vocabulary {
  const made = vocabularies.get(terms)
  if (made) return made
  const names = new Map(terms.flatMap(({ id, names }) => names.map((name) => [name, id] as const)))
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map(escapePattern)
  const all = [
    String.raw`\b[Cc]odes? \d+(?:(?:,|,? and|,? or| to) \d+)*\b`,
    ...escaped.map((name) => String.raw`(?<![\w-])${name}(?![\w-])`),
  ]
  const vocabulary = { names, pattern: new RegExp(`(${all.join('|')})`) }
  vocabularies.set(terms, vocabulary)
  return vocabulary
}
