import type { z } from 'zod'
import { inKeyOrder } from '../codes/read/key-order.ts'

/**
 * The canonical text of a data file: fields in the order of the schema, texts without white space at their ends.
 * @param value any JSON value
 * @param schema the schema of the file
 * @returns JSON indented by two spaces, for Prettier to format
 */
export function canonicalJson(value: unknown, schema: z.ZodType): string {
  return `${JSON.stringify(trimmed(inKeyOrder(value, schema)), null, 2)}\n`
}

/** Fields whose text is sent unchanged, so that white space may matter. */
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
