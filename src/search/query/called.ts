import { anyOf } from './any-of.ts'
import { circumstanceLabels } from './circumstances.ts'

/** Words before a number that make it a code: "we got 54". */
const givers = anyOf('got get gets getting returns? returned returning threw throws? gives? gave')
/** Programs with error numbers of their own: "cURL error 28". */
const otherPrograms = anyOf('curl os socket winsock mysql sql errno')
const surely = new RegExp(
  String.raw`\b(?:${givers}\s+(?:(?:us|me|an?|the)\s+)?|(?<!\b${otherPrograms} )errors?\s+)$`,
  'i',
)

/** Words before a number that make it a code if the line has another code: "and sometimes 2009". */
const perhapsWords = anyOf(
  'says? said became becomes giving shows? showed is was does do with as and or vs versus from to between ' +
    'than not either sometimes then now first again later today yesterday before after',
)
/** The second of two places or cases: "and for companies 68", ", Android 54". */
const contrasted = String.raw`(?:\b(?:and|but|while|whereas)|,)\s+(?:(?:for|on|in|with|to|by|from|of|at)\s+(?:(?:an?|the|my|our|your)\s+)?\p{L}+|${circumstanceLabels})\s+`
const perhaps = new RegExp(String.raw`\b${perhapsWords}\s+(?:an?\s+|the\s+)?$|^$|[,;]\s*$|${contrasted}$`, 'iu')

/** What may follow such a number: the end, or a word other than a unit such as "minutes" or "pages". */
const followers = anyOf(
  'and or then but vs versus if because since although when while after for on from to in with as at the we ' +
    'i it an is was means? came comes now again instead sometimes every anymore first second ' +
    String.raw`(?:once|twice|three|four|five|several|many)\s+times`,
)
const followed = new RegExp(String.raw`^\s*(?:$|[,.;:?!)](?!\d)|${followers}\b)`, 'i')
const meaning = /^\s*means?\b/i

/** What follows a number that counts something: a unit or a noun in the plural ("5 signers"). */
const verbs = anyOf('is was as this does says means has versus always sometimes comes plus')
const units = anyOf(
  'ms s sec min hours? am pm kb mb gb px x dollars? euros? of out percent people person children st ' +
    'nd rd th more other different new passed skipped',
)
const counted = new RegExp(String.raw`^\s*(?:(?!${verbs}\b)\p{L}{2,}s\b|${units})(?!\p{L})`, 'iu')

/** Words before a number that make it a measure, an ordinal or a name of something else: "page 5", "about 30". */
const measures = anyOf(
  'for within about around over under only least most than until till by every last next past first in at ' +
    'on since be page step room unit level day line version block phase class year age chapter item row ' +
    'column port user order table index length size zone lot floor seat season part exit errno signal status ' +
    'track gate platform route bus channel attempt try number no job build ticket issue invoice ref id pr ' +
    'task ios android windows python java node usd php http https',
)
/** A label at the start of a line or entry names a measure, unless it names a place: "min: 5", but not "iOS: 105". */
const label = String.raw`(?:^|[,;|(]\s*)(?!${circumstanceLabels}:)\p{L}+:\s*`
const measured = new RegExp(String.raw`(?:\b${measures}\.?\s*|${label}|[$€£#@+~]|[=<]\s*|(?<![-=])>\s*)$`, 'iu')

/** A question at the end of a text about what to send: "The flag was not accepted. Is it 1 or 2?" */
const choice = /[.?!;,]\s+(?:is|was|should|must) it (?:be )?\d+ or \d+\W*$/i

/** How much of a line is looked at before and after a number, in characters. */
const BEFORE = 32
const AFTER = 16

/** A number by itself among words: not part of a word, a date, a decimal or an address. */
interface NumberAmongWords {
  /** Without leading zeros */
  readonly digits: string
  /** The text before and after it in the line, without a hash sign directly before it */
  readonly before: string
  readonly after: string
}

/** The separate numbers in a line of words, in order. */
export function separateNumbersIn(line: string): NumberAmongWords[] {
  const found = line.matchAll(/(?<![\p{L}\p{N}.,:/$_-])#?(\d{1,6})(?![\p{L}\p{N}%_]|[.,:/-]\d)/gu)
  return [...found].map(({ 0: whole, 1: digits = '', index }) => {
    const end = index + whole.length
    return {
      digits: digits.replace(/^0+(?=\d)/, ''),
      before: line.slice(Math.max(0, index - BEFORE), index),
      after: line.slice(end, end + AFTER),
    }
  })
}

/**
 * Numbers in a line of words that the words around them call codes: "first we got 54, then it became 2".
 * @param line of at most a few hundred characters
 * @param hasCode whether a key already gives another number as a code, in which case weaker words are enough
 * @returns digits without leading zeros, in order; the codes may not exist
 */
export function numbersCalledCodesIn(line: string, hasCode: boolean): string[] {
  const numbers = separateNumbersIn(line).flatMap(({ digits, before, after }) => {
    if (!followed.test(after)) return []
    // "expected 5 rows, got 22" is about rows.
    const isSure = (surely.test(before) && !/\bexpected\b/i.test(before)) || meaning.test(after)
    return isSure || perhaps.test(before) ? [{ digits, isSure }] : []
  })
  return hasCode || numbers.some(({ isSure }) => isSure) ? numbers.map(({ digits }) => digits) : []
}

/** Whether the text after a number shows that it counts something. */
export function isCounted(after: string): boolean {
  return counted.test(after)
}

/**
 * Numbers in a line of words that neither count nor measure anything: "is a 14 worse than a 45".
 * @returns digits without leading zeros, in order
 */
export function uncountedNumbersIn(line: string): string[] {
  if (choice.test(line)) return []
  return separateNumbersIn(line)
    .filter(({ before, after }) => !isCounted(after) && !measured.test(before))
    .map(({ digits }) => digits)
}
