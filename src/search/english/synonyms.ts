import { stem, stopWordWeight } from './text.ts'

/** Synonyms by stem; the key of a phrase is the joined stems of its words. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

/** Groups of words with a special role; names of other groups begin with a letter. */
const light = '-light'
const gap = '-gap'
const negation = '-not'
const elsewhere = '-elsewhere'

/** The maximum weight of an everyday word, and the minimum weight of a word with a synonym. */
const EVERYDAY_WEIGHT = 0.35

/**
 * Parse groups of synonyms.
 * @param groups one per line, its name first, as in `synonyms.txt` without comments
 */
export function parseSynonyms(groups: string): Synonyms {
  const map = new Map<string, string[]>()
  for (const group of groups.trim().split('\n')) {
    const [name = '', ...others] = group.split(' ')
    for (const entry of name.startsWith('-') ? others : [name, ...others]) {
      // Names have no other forms: `veriff` is not "verify".
      const key = name === elsewhere ? elsewhere + entry : keyOf(map, entry.split('_'))
      map.set(key, [...(map.get(key) ?? []), name])
    }
  }
  return map
}

/**
 * The groups of synonyms that the words of a text belong to, alone or as part of a phrase of two to four words. A
 * phrase may be interrupted by grammar (`not yet in the list`) and negated in any way (`cannot be found`).
 * @param words as `wordsOf` returns them
 * @returns one list per word; the words of a phrase share its group
 */
export function synonymsIn(known: Synonyms, words: readonly string[]): string[][] {
  const lists = words.map((word) => (known.get(stem(word)) ?? []).filter((name) => !name.startsWith('-')))
  const places = [...words.keys()].filter((i) => !belongsTo(known, words[i] ?? '', gap))
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
 * How much information a word of a text carries, 0 to 1.
 * @param synonyms the groups it belongs to in the text, as `synonymsIn` returns them
 */
export function informativeness(known: Synonyms, word: string, synonyms: readonly string[]): number {
  const alone = belongsTo(known, word, light) ? Math.min(EVERYDAY_WEIGHT, stopWordWeight(word)) : stopWordWeight(word)
  return synonyms.length > 0 ? Math.max(EVERYDAY_WEIGHT, alone) : alone
}

/** Whether a text names a system, program or machine other than this API: no answer is given for its errors. */
export function namesOtherSystem(known: Synonyms, words: readonly string[]): boolean {
  return words.some((word) => known.has(elsewhere + word))
}

function belongsTo(known: Synonyms, word: string, group: string): boolean {
  return known.get(stem(word))?.includes(group) ?? false
}

/** The key of a word or phrase; all negations are the same. */
function keyOf(known: Synonyms, words: readonly string[]): string {
  if (words.length === 1) return stem(words[0] ?? '')
  return words.map((word) => (belongsTo(known, word, negation) ? 'not' : stem(word))).join('_')
}
