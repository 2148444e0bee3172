import { synonymsIn, informativeness, namesOtherSystem } from '../english/synonyms.ts'
import { completionSimilarity, completions, corrections } from '../index/suggestions.ts'
import type { Lexicon } from '../index/lexicon.ts'
import type { Level } from '../index/vocabulary.ts'
import { stem, stopWordWeight, wordsOf } from '../english/text.ts'

/** One reading of a word of the query. */
export interface TermExpansion {
  readonly level: Level
  readonly term: string
  /** Its similarity to what was typed, 0 to 1 */
  readonly similarity: number
}

/** The similarity of a word with the same stem, and of a synonym. */
const STEM_SIMILARITY = 0.94
const SYNONYM_SIMILARITY = 0.65

/** The similarity of a correction without errors, and what each error costs, divided by the number of letters. */
const CORRECTION_SIMILARITY = 0.98
const ERROR_PENALTY = 0.9

/** How much it loses if the first letter differs, which hardly anybody mistypes. */
const FIRST_LETTER_PENALTY = 0.1

/** The share of a correction's similarity that other words with the same stem get. */
const CORRECTED_STEM_SHARE = 0.95

/** The shortest word that is split in two, and the shortest part. */
const MIN_COMPOUND_LENGTH = 7
const MIN_HALF_LENGTH = 3

/** How many words are read: each costs time, and the first ones show what the query is about. */
const MAX_QUERY_WORDS = 60

/** A word of the query with its possible readings. */
export interface QueryTerm {
  readonly word: string
  /** Its weight in the query: content words weigh more, stop words hardly anything */
  readonly weight: number
  readonly expansions: readonly TermExpansion[]
  /** Groups of synonyms it belongs to, alone or as part of a phrase */
  readonly synonyms: readonly string[]
  /** The known word that it was corrected to, if it is not known itself */
  readonly corrected?: string
}

/**
 * The words of a query as the lexicon knows them.
 * @param unfinished whether the last word may be the beginning of a longer one
 */
export function termsOf(lexicon: Lexicon, text: string, unfinished: boolean): QueryTerm[] {
  const words = splitCompounds(lexicon, wordsOf(text).slice(0, MAX_QUERY_WORDS))
  const synonyms = synonymsIn(lexicon.english.synonyms, words)
  const typed = new Set(words.map(stem))
  return words.map((word, i) => {
    const last = unfinished && i === words.length - 1
    return termOf(lexicon, word, synonyms[i] ?? [], last, typed)
  })
}

function termOf(
  lexicon: Lexicon,
  word: string,
  synonyms: readonly string[],
  last: boolean,
  typed: ReadonlySet<string>,
): QueryTerm {
  const { postings, idf } = lexicon
  const expansions: TermExpansion[] = []
  const root = stem(word)
  if (postings.word.has(word)) expansions.push({ level: 'word', term: word, similarity: 1 })
  if (postings.stem.has(root)) expansions.push({ level: 'stem', term: root, similarity: STEM_SIMILARITY })
  for (const synonym of synonyms) {
    if (postings.synonym.has(synonym))
      expansions.push({ level: 'synonym', term: synonym, similarity: SYNONYM_SIMILARITY })
  }
  if (last && word.length > 1) {
    for (const known of completions(lexicon, word)) {
      if (known !== word) expansions.push({ level: 'word', term: known, similarity: completionSimilarity(word, known) })
    }
  }
  const known = postings.word.has(word)
  let corrected: string | undefined
  let most = 1
  // A correctly spelled word is not a typing error: "hour" is not "your".
  if (!known && stopWordWeight(word) === 1 && !isSpelled(lexicon, word)) {
    const { words: near, errors } = corrections(lexicon, word)
    // Nobody types the same word twice: next to `page`, `mage` is `image`.
    const words = near.filter((other) => !typed.has(stem(other)))
    // If the only correction is elsewhere in the query, the word weighs as much as that correction.
    if (words.length === 0 && near.length > 0) most = Math.max(...near.map(stopWordWeight))
    for (const other of words) {
      const sameStart = other.startsWith(word.charAt(0))
      const similarity =
        CORRECTION_SIMILARITY - (ERROR_PENALTY * errors) / word.length - (sameStart ? 0 : FIRST_LETTER_PENALTY)
      expansions.push(
        { level: 'word', term: other, similarity },
        { level: 'stem', term: stem(other), similarity: similarity * CORRECTED_STEM_SHARE },
      )
    }
    // A mistyped stop word remains a stop word, unless it may be a mistyped content word.
    const telling = words.map((other) => stopWordWeight(other))
    if (expansions.length === 2 * words.length) corrected = words[telling.indexOf(Math.max(...telling))]
  }
  const rarityOf = ({ level, term }: TermExpansion) =>
    level === 'synonym' ? idf(level, term) : idf('stem', level === 'word' ? stem(term) : term)
  const [best] = expansions
  const rarity = !best ? 1 : known ? rarityOf(best) : Math.max(...expansions.map(rarityOf))
  const sense = Math.min(most, informativeness(lexicon.english.synonyms, corrected ?? word, synonyms))
  const term = { word, weight: sense * rarity, expansions, synonyms }
  return corrected === undefined ? term : { ...term, corrected }
}

function isSpelled({ english }: Lexicon, word: string): boolean {
  return english.spelled.has(stem(word)) || namesOtherSystem(english.synonyms, [word])
}

/** Splits words that were run together if both parts are known, and joins words that were split; "6.4" is not "64". */
function splitCompounds(lexicon: Lexicon, words: readonly string[]): string[] {
  const { postings } = lexicon
  const known = (word: string) => postings.word.has(word)
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const next = words[i + 1] ?? ''
    const joins = next !== '' && !/^\d+$/.test(word + next)
    if (joins && !(known(word) && known(next)) && known(word + next)) {
      joined.push(word + next)
      i++
    } else joined.push(word)
  }
  return joined.flatMap((word) => {
    const complete = known(word) || postings.stem.has(stem(word)) || word.length < MIN_COMPOUND_LENGTH
    if (complete || corrections(lexicon, word).words.length > 0) return [word]
    for (let at = MIN_HALF_LENGTH; at <= word.length - MIN_HALF_LENGTH; at++) {
      if (known(word.slice(0, at)) && known(word.slice(at))) return [word.slice(0, at), word.slice(at)]
    }
    return [word]
  })
}
