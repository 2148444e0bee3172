/** Without it Excel reads a CSV file that is opened by a double click in the encoding of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A line of a CSV file by RFC 4180, with its line break. A value that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function csvLine(values: readonly (string | number)[]): string {
  return `${values.map((value) => field(String(value))).join(',')}\r\n`
}

/** How formulas begin, in full width too; a tab or a line break may come before one. */
const formula = /^[=+\-@\t\r＝＋－＠]/

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
