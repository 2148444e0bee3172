/** Words that carry grammar rather than meaning. */
const stopWords = new Set(
  (
    'a about after again all also always am an and another any anymore anyone anything are arent as ask asks at ' +
    'be because been before being but by came can cause come comes coming could couldnt did didnt do does doesnt ' +
    'doing dont during each even every everyone everything for from gave get gets getting give given gives go ' +
    'goes going got had hadnt happen happened happening happens has hasnt have havent having he hello help her ' +
    'here hi him his how i if im in instead into is isnt issue it its ive just keep keeps know let lets like ' +
    'look looks made make makes making many me mean means more most much my need needs never not nothing now of ' +
    'off on one only or other others our out people person please problem put quite really right say saying says ' +
    'see seem seems seen sees she should shouldnt show showing shown shows since so some somebody someone still ' +
    'stuff such take takes tell tells than thanks that the their them then there these they thing think this ' +
    'those though to today told too took tried try trying up us use used uses using very was wasnt way ways we ' +
    'were werent what whatever when where which while who why will with wont work working works would wouldnt ' +
    'yet you your'
  ).split(' '),
)

/**
 * Normalize a text for comparison: no accents, case, apostrophes or full-width forms.
 * @param text of any length
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
}

/** The words and numbers of a text, normalized, in order. */
export function wordsOf(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that fit any problem, besides stop words: a query of only these words asks nothing in particular. */
const vagueWords = new Set(
  (
    'bad broken bug code codes crash crashed err error errors exception fail failed failing fails failure ' +
    'failures fault fix fixed fixing issues number passed problems question questions solve something status ' +
    'strange stuck support test testing tests trouble unknown urgent weird went wrong'
  ).split(' '),
)

/** Whether no word of a text shows what it is about. */
export function isVague(text: string): boolean {
  return wordsOf(text).every((word) => vagueWords.has(word) || stopWordWeight(word) < 1)
}

/** The weight of a stop word, and of a negation. */
const STOP_WORD_WEIGHT = 0.1
const NEGATION_WEIGHT = 0.35

/** The weight of a word regardless of the records, 0 to 1; 1 for a content word. */
export function stopWordWeight(word: string): number {
  if (word === 'no' || word === 'cannot' || word === 'cant') return NEGATION_WEIGHT
  return stopWords.has(word) ? STOP_WORD_WEIGHT : 1
}

const endings =
  /(?:ication|ications|ations|ation|itions|ition|ions|ion|ings|ing|ments|ment|ities|ity|ates|ated|ate|ies|ied|ers|er|ors|or|ed|es|able|ly|y|(?<![su])s|e)$/

/** Endings that are removed even if a short word remains: `codes`, `typed`, `adding`, `copies`. */
const inflections = /(?:ings?|ied|ies|(?<!e)ed|es|(?<![su])s|e|y)$/

/**
 * Remove the ending of a word, so that `expired`, `expires` and `expiry` become the same.
 * @param word as `wordsOf` returns it
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size > 50_000) stems.clear()
  const found = stemOf(word)
  stems.set(word, found)
  return found
}

/** A cache, because every keystroke needs the stems of the same words again. */
const stems = new Map<string, string>()

function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let stem = word
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(endings, '')
    if (shorter.length < 4 || shorter === stem) break
    stem = shorter
  }
  if (stem === word) {
    const shorter = word.replace(inflections, '')
    if (shorter.length >= 3 && /[aeiouy]/.test(shorter)) stem = shorter
  }
  const doubled = stem.at(-1) === stem.at(-2) && (stem.length > 4 || (stem !== word && !/[lsz]$/.test(stem)))
  return doubled && stem.length > 3 ? stem.slice(0, -1) : stem
}
