import { sentencesIn, proseWordsIn } from './passages.ts'

/** What is wrong with a text. */
export interface WordingProblem {
  /** Where in the text, from 0 */
  readonly index: number
  /** What was found, what is expected, and how to fix it */
  readonly text: string
}

/** A rule for prose in records, terms and hand-written pages. */
export interface Wording {
  /** Lower-case words joined by hyphens; messages end with it */
  readonly name: string
  /** Finds the first problem in a text with literals in backticks. */
  readonly find: (text: string) => WordingProblem | undefined
}

/** The most words per sentence. */
const MAX_SENTENCE_WORDS = 24

/** Words that prose must not use. */
const dismissive = ['simply', 'just', 'obviously', 'easy', 'easily', 'merely', 'of course']
export const dismissiveWords = anyOf(dismissive)

/** Unusual words, each with the one to use; docs/style.md has them all. */
export const plainerWords: Readonly<Record<string, string>> = {
  mend: 'fix',
  mends: 'fixes',
  mended: 'fixed',
  anew: 'again',
  beside: 'next to',
  'stands twice': 'appears twice',
  'lead on': 'lead',
  'of today': 'current',
  twin: 'code with the same message',
  twins: 'codes with the same message',
}
export const unusualWords = anyOf(Object.keys(plainerWords))

/** Sentences stay under 25 words: readers are in a hurry, and many do not read English as their first language. */
export const shortSentences: Wording = {
  name: 'sentences-short',
  find(text) {
    if (proseWordsIn(text).length <= MAX_SENTENCE_WORDS) return undefined
    let index = 0
    for (const sentence of sentencesIn(text)) {
      const count = proseWordsIn(sentence).length
      if (count > MAX_SENTENCE_WORDS) {
        const begin = text.slice(index, index + 40)
        const most = String(MAX_SENTENCE_WORDS)
        return { index, text: `a sentence has ${String(count)} words; expected at most ${most}: split "${begin}…"` }
      }
      index += sentence.length
      index += /^\s*/.exec(text.slice(index))?.[0].length ?? 0
    }
    return undefined
  },
}

/** No words that belittle the reader's problem. */
export const noDismissal: Wording = {
  name: 'no-dismissive-words',
  find(text) {
    const found = dismissiveWords.exec(text)
    return found
      ? { index: found.index, text: `"${found[0]}" belittles the reader's problem; leave it out` }
      : undefined
  },
}

/** Prose uses the words that people use. */
export const plainWords: Wording = {
  name: 'words-plain',
  find(text) {
    const found = unusualWords.exec(text.replaceAll(/`[^`]*`/g, (literal) => '`'.repeat(literal.length)))
    if (!found) return undefined
    const [word] = found
    const expected = plainerWords[word.toLowerCase()] ?? ''
    return { index: found.index, text: `"${word}" is not how people say it; expected "${expected}"` }
  },
}

/** The rules that apply to all prose. */
export const wordings: readonly Wording[] = [shortSentences, noDismissal, plainWords]

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${words.join('|')})\b`, 'i')
}
