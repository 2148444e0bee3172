/** Longer texts are cut, so that the page stays responsive. Logs are read line by line instead. */
export const MAX_TEXT_LENGTH = 1_048_576

/** The longest query that may appear in the address. */
export const MAX_ADDRESS_QUERY = 120

/** Whether a query may be written to the address; a pasted text never is. */
export function mayBeInAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS_QUERY && !/[\r\n]/.test(text)
}
