import { createHash } from 'node:crypto'

/**
 * The mark of a text that translations are made from: another text has another mark.
 * @returns 8 hex digits
 */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
