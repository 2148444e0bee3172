/** Words that carry grammar rather than meaning. */
const stopWords = new Set(
  (
    'a about an and any anything are as at be because been before being but by can could did do does doing for from get gets ' +
    'getting go goes going got had has have having he her him his how i if in into is it its just keep keeps me my need needs ' +
    'not of off on one or our out she should so some somebody someone still than that the their them then there they thing ' +
    'this to try trying up us was we were what when where which while who why will with would you your please help ' +
    'says say saying mean means after again yet now always never also am im ive dont doesnt didnt isnt arent wasnt werent wont couldnt wouldnt shouldnt hasnt havent hadnt ' +
    'really very only just right today here while during since even though make makes made making give gives gave given ' +
    'show shows showing shown look looks seem seems come comes coming came happen happens happened tell tells told take takes ' +
    'took let lets put ask asks see sees seen think know like way ways stuff everything nothing anyone everyone people person ' +
    'many much more most all any each every other others another this these those whatever instead so such too quite anymore ' +
    'cause because hello hi thanks problem issue happening trying tried use uses using used work works working'
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

/** Words that fit any problem: a query of only these words asks nothing in particular. */
const vagueWords = new Set(
  (
    'error errors err fail failed fails failing failure failures fault issue issues problem problems trouble bug broken wrong ' +
    'bad exception crash crashed help test tests testing passed urgent question questions why what how something anything went going ' +
    'happened stuck solve fix fixing fixed support code codes status number unknown strange weird again'
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
