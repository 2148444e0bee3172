/** More than this is not read as one text: a limit keeps the page alive. Logs are read line by line instead. */
export const MAX_TEXT_LENGTH = 1_048_576

/** A query of one line up to this length may be in the address. */
export const MAX_ADDRESS_QUERY = 120

/** Whether a query may be written to the address: a pasted text never is. */
export function mayStandInAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS_QUERY && !/[\r\n]/.test(text)
}
