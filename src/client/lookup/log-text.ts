/** From this length on a text of several lines is read line by line: as one text it would hold up the page. */
const LONG = 8000
const MANY_LINES = 40

/** Whether a text is to be read as a log, and not as one answer of the API. */
export function looksLikeLog(text: string): boolean {
  if (!text.includes('\n')) return false
  return text.length > LONG || text.split('\n', MANY_LINES + 1).length > MANY_LINES
}
