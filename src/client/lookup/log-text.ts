/** From this length up, a text of several lines is read line by line, because it would block the page as one text. */
const LONG = 8000
const MANY_LINES = 40

/** Whether a text should be read as a log rather than as one response. */
export function looksLikeLog(text: string): boolean {
  if (!text.includes('\n')) return false
  return text.length > LONG || text.split('\n', MANY_LINES + 1).length > MANY_LINES
}
