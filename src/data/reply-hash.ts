import { createHash } from 'node:crypto'

/**
 * A hash of a text, to recognize translations whose original has changed.
 * @returns 8 hex digits
 */
export function replyHashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
