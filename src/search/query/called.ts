/** Words before a number that make it a code: "we got 54". */
const surely =
  /\b(?:(?:got|get|gets|getting|returns?|returned|returning|threw|throws?|gives?|gave)\s+(?:(?:us|me|an?|the)\s+)?|errors?\s+)$/i
/** Words before a number that make it a code if another number in the line is one: "and sometimes 2009". */
const perhaps =
  /\b(?:says?|said|became|becomes|giving|shows?|showed|with|is|was|does|do|as|and|or|vs|versus|from|to|sometimes|then|now|between|than|first|again|not|either|today|yesterday|before|after)\s+(?:an?\s+|the\s+)?$|^$|[,;]\s*$/i
/** What may follow such a number: the end, or a word other than a unit such as "minutes" or "pages". */
const uncounted =
  /^\s*(?:$|[,.;:?!)](?!\d)|(?:and|or|then|but|after|when|while|now|again|instead|for|on|from|to|in|with|as|the|we|i|it|is|was|means?|came|comes|sometimes|vs|versus|at|if|because|since|although|every|anymore|first|second|(?:once|twice|three|four|five|several|many)\s+times)\b)/i
const asked = /^\s*means?\b/i
/** What follows a number that counts something: a unit or a noun in the plural ("5 signers"). */
const counted =
  /^\s*(?:(?!is\b|was\b|as\b|this\b|does\b|says\b|means\b|has\b|versus\b|always\b|sometimes\b|comes\b|plus\b)\p{L}{2,}s\b|ms|sec|min|hours?|am|pm|kb|mb|gb|px|x|of|out|percent|people|person|children|st|nd|rd|th|more|other|different|new|ringgit|dollars?|euros?)(?!\p{L})/iu
/** Words before a number that make it a measure, an ordinal or a name of something else: "page 5", "about 30". */
const measured =
  /(?:\b(?:for|within|about|around|over|under|only|least|most|than|until|till|by|every|last|next|past|first|in|at|on|since|page|step|room|unit|level|day|line|version|block|phase|class|year|age|chapter|item|row|column|port|user|order|table|index|length|size|zone|lot|floor|seat|season|part|errno|exit|signal|status|track|gate|platform|exit|route|bus|channel|attempt|try|number|no|ios|android|windows|python|java|node|rm|usd|php|http|https|be)\.?\s*|[$€£#@+=<~])$/i

/** A number by itself among words: not part of a word, a date, a decimal or an address. */
interface NumberAmongWords {
  /** Without leading zeros */
  readonly digits: string
  /** Its position in the line, including a hash sign before it */
  readonly start: number
  readonly end: number
}

/** The separate numbers in a line of words, in order. */
export function numbersAmong(line: string): NumberAmongWords[] {
  const found = line.matchAll(/(?<![\p{L}\p{N}.,:/$_-])#?(\d{1,6})(?![\p{L}\p{N}%_]|[.,:/-]\d)/gu)
  return [...found].map(({ 0: whole, 1: digits = '', index }) => {
    return { digits: digits.replace(/^0+(?=\d)/, ''), start: index, end: index + whole.length }
  })
}

/**
 * Numbers in a line of words that the words around them call codes: "first we got 54, then it became 2".
 * @param line of at most a few hundred characters
 * @param hasCode whether a key already gives another number as a code, in which case weaker words are enough
 * @returns digits without leading zeros, in order; the codes may not exist
 */
export function calledIn(line: string, hasCode: boolean): string[] {
  const numbers = numbersAmong(line).flatMap(({ digits, start, end }) => {
    if (!uncounted.test(line.slice(end, end + 16))) return []
    const before = line.slice(Math.max(0, start - 24), start)
    const isSure = surely.test(before) || asked.test(line.slice(end, end + 16))
    return isSure || perhaps.test(before) ? [{ digits, isSure }] : []
  })
  return hasCode || numbers.some(({ isSure }) => isSure) ? numbers.map(({ digits }) => digits) : []
}

/**
 * Numbers in a line of words that count and measure nothing: "is a 14 worse than a 45".
 * @returns digits without leading zeros, in order
 */
export function uncountedIn(line: string): string[] {
  const numbers = numbersAmong(line).filter(({ start, end }) => {
    return !counted.test(line.slice(end, end + 16)) && !measured.test(line.slice(Math.max(0, start - 16), start))
  })
  return numbers.map(({ digits }) => digits)
}
