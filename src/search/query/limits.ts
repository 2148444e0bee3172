/** More than this is not read as one text: a limit keeps the page alive. Logs are read line by line instead. */
export const longestText = 1_048_576

/** A query of one line up to this length may stand in the address. */
export const longestQuery = 120

/** Whether a query may be written to the address: a pasted text never is. */
export function mayStandInAddress(text: string): boolean {
  return text.length <= longestQuery && !/[\r\n]/.test(text)
}
