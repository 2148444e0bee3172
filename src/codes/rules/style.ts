import { passagesOf, passagesOfCall, passagesOfCategory, sentences, words } from '../prose/passages.ts'
import type { Passage } from '../prose/passages.ts'
import type { Draft, Rule } from './rule.ts'

/** The most words per sentence. */
export const MAX_SENTENCE_WORDS = 24
const dismissive = ['simply', 'just', 'obviously', 'easy', 'easily', 'merely', 'of course']
/** Words that prose must not use. */
export const dismissiveWords = new RegExp(`\\b(${dismissive.join('|')})\\b`, 'i')

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
const plainer = new RegExp(`\\b(${Object.keys(plainerWords).join('|')})\\b`, 'i')

function* passages({ codes, categories, calls }: Draft): Generator<Passage> {
  for (const { value, path } of codes) yield* passagesOf(value, path)
  for (const { value, path } of categories) yield* passagesOfCategory(value, path)
  for (const { value, path } of calls) yield* passagesOfCall(value, path)
}

/** Sentences stay under 25 words: readers are in a hurry, and many do not read English as their first language. */
export const sentencesShort: Rule = {
  name: 'sentences-short',
  perField: true,
  *check(draft) {
    for (const { path, text } of passages(draft)) {
      if (words(text).length <= MAX_SENTENCE_WORDS) continue
      const long = sentences(text).find((sentence) => words(sentence).length > MAX_SENTENCE_WORDS)
      if (long === undefined) continue
      const count = String(words(long).length)
      yield {
        path,
        text: `a sentence has ${count} words; expected at most ${String(MAX_SENTENCE_WORDS)}: split "${long.slice(0, 40)}…"`,
      }
    }
  },
}

/** No words that belittle the reader's problem. */
export const noDismissiveWords: Rule = {
  name: 'no-dismissive-words',
  perField: true,
  *check(draft) {
    for (const { path, text } of passages(draft)) {
      const word = dismissiveWords.exec(text)?.[0]
      if (word !== undefined) yield { path, text: `"${word}" belittles the reader's problem; leave it out` }
    }
  },
}

/** Notes use the words that people use. */
export const wordsPlain: Rule = {
  name: 'words-plain',
  perField: true,
  *check(draft) {
    for (const { path, text } of passages(draft)) {
      const word = plainer.exec(text.replaceAll(/`[^`]*`/g, ''))?.[0]
      if (word === undefined) continue
      yield { path, text: `"${word}" is not how people say it; expected "${plainerWords[word.toLowerCase()] ?? ''}"` }
    }
  },
}

/** Prose has at least three words, and back-ticks in pairs. */
export const notesComplete: Rule = {
  name: 'notes-complete',
  perField: true,
  *check(draft) {
    for (const { path, text } of passages(draft)) {
      const isLabel = ['collect', 'basis', 'seenAt', 'takes', 'example'].some((field) => path.includes(field))
      const least = isLabel ? 1 : 3
      if (words(text).length < least) {
        yield {
          path,
          text: `${JSON.stringify(text)} is too short to say anything; expected at least ${String(least)} words`,
        }
      }
      if (text.split('`').length % 2 === 0) {
        yield { path, text: 'a back-tick is not closed; put one on each side of a name or value' }
      }
    }
  },
}
