/** Without it, Excel reads a CSV file that is opened with a double-click in the default encoding of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Write a line of a CSV file by RFC 4180, with its line break. A value that a spreadsheet would run as a formula is
 * prefixed with an apostrophe.
 */
export function csvLine(values: readonly (string | number)[]): string {
  return `${values.map((value) => field(String(value))).join(',')}\r\n`
}

/** How formulas begin, also in full width; a tab or a line break may precede them. */
const formula = /^[=+\-@\t\r＝＋－＠]/

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
