/** A series of numbers in a row, such as "22, 35 and 54": what names the first one names all of them. */
export interface Series {
  /** Where its first number begins */
  readonly start: number
  /** Where the number that was added last ends */
  readonly end: number
  /** The row that it is in */
  readonly row: number
}

/** What may be between two numbers of a series, with quotes and brackets around them: `89, "106"`. */
const between = /^["'`”’)\]]?(?:, (?:and |or )?| (?:and|or|&|\/|vs\.?|nor|then) )["'`“‘(#]?$/

/** Longer texts join no numbers. */
const MAX_BETWEEN = 10

/**
 * The series that a number belongs to; on its own, it begins one.
 * @param before that of the number before it
 * @param number where it begins and ends in the text, and its row
 */
export function seriesOf(text: string, before: Series | undefined, number: Series): Series {
  if (before?.row !== number.row || number.start - before.end > MAX_BETWEEN) return number
  return between.test(text.slice(before.end, number.start)) ? { ...number, start: before.start } : number
}
