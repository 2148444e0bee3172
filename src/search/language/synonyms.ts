import { stem, stopWordWeight } from './text.ts'

/** Synonyms by stem; phrases are under the joined stems of their words. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

/** Groups that say how a word is read, not what it means; names of synonyms begin with a letter. */
const light = '-light'
const gap = '-gap'
const negation = '-not'
const elsewhere = '-elsewhere'

/** What a word says at most if it is of everyday speech, and at least if it stands for a synonym. */
const EVERYDAY_WEIGHT = 0.35

/**
 * Groups of words, ready to be looked up.
 * @param groups as `synonyms` holds them
 */
export function parseSynonyms(groups: string): Synonyms {
  const map = new Map<string, string[]>()
  for (const group of groups.trim().split('\n')) {
    const [name = '', ...others] = group.split(' ')
    for (const entry of name.startsWith('-') ? others : [name, ...others]) {
      const key = keyOf(map, entry.split('_'))
      map.set(key, [...(map.get(key) ?? []), name])
    }
  }
  return map
}

/**
 * The synonyms that the words of a text stand for, alone or as part of a phrase of two to four words. A phrase may be
 * drawn out by grammar (`not yet in the list`) and say no in any way (`cannot be found`).
 * @param words as `wordsOf` gives them
 * @returns one list per word; the words of a phrase share its synonym
 */
export function synonymsIn(known: Synonyms, words: readonly string[]): string[][] {
  const lists = words.map((word) => (known.get(stem(word)) ?? []).filter((name) => !name.startsWith('-')))
  const places = [...words.keys()].filter((i) => !is(known, words[i] ?? '', gap))
  for (let start = 0; start < places.length; start++) {
    for (let end = start + 2; end <= Math.min(places.length, start + 4); end++) {
      const phrase = places.slice(start, end)
      const names = known.get(
        keyOf(
          known,
          phrase.map((i) => words[i] ?? ''),
        ),
      )
      if (names) for (const i of phrase) lists[i]?.push(...names)
    }
  }
  return lists
}

/**
 * How much a word of a text says, 0 to 1.
 * @param synonyms that it stands for in the text, as `synonymsIn` gives them
 */
export function informativeness(known: Synonyms, word: string, synonyms: readonly string[]): number {
  const alone = is(known, word, light) ? Math.min(EVERYDAY_WEIGHT, stopWordWeight(word)) : stopWordWeight(word)
  return synonyms.length > 0 ? Math.max(EVERYDAY_WEIGHT, alone) : alone
}

/** Whether a text names a system, a program or a machine that is none of this reference: its errors are not answered. */
export function isElsewhere(known: Synonyms, words: readonly string[]): boolean {
  return words.some((word) => is(known, word, elsewhere))
}

function is(known: Synonyms, word: string, group: string): boolean {
  return known.get(stem(word))?.includes(group) ?? false
}

/** What a word or a phrase is kept under; ways to say no are one. */
function keyOf(known: Synonyms, words: readonly string[]): string {
  if (words.length === 1) return stem(words[0] ?? '')
  return words.map((word) => (is(known, word, negation) ? 'not' : stem(word))).join('_')
}
