import type { z } from 'zod'
import { inKeyOrder } from '../codes/read/key-order.ts'

/**
 * The text of a data file as it is kept: fields in the order of the schema, texts without white space at their ends.
 * @param value any JSON value
 * @param schema that it should fit
 * @returns JSON of two spaces; Prettier makes the rest of it
 */
export function canonicalJson(value: unknown, schema: z.ZodType): string {
  return `${JSON.stringify(trimmed(inKeyOrder(value, schema)), null, 2)}\n`
}

/** Fields that hold something as it is sent: their white space may mean something. */
const verbatim = new Set(['wrong', 'right', 'request'])

function trimmed(value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    if (verbatim.has(field)) return value
    return field === 'message' ? value.trim().replaceAll(/\s+/g, ' ') : value.trim()
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => trimmed(entry, field))
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, trimmed(child, key)]))
}
