import { z } from 'zod'
import { unwrap } from './issues.ts'
import type { Path } from '../problems/problem.ts'

/** A field that is too late in its object. */
export interface MisplacedKey {
  /** The path of the field */
  readonly path: Path
  readonly text: string
}

/**
 * Find fields that are not in the order of the schema: in each object, the first one that is too late. Unknown fields
 * are ignored here; the schema reports them.
 * @param value any JSON value
 * @param schema the schema of the value
 */
export function* misplacedKeys(value: unknown, schema: z.core.$ZodType, path: Path = []): Generator<MisplacedKey> {
  const { keys, fieldOf } = fieldsOf(schema)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) yield* misplacedKeys(entry, fieldOf(''), [...path, i])
    return
  }
  const own = Object.keys(value).filter((key) => keys.includes(key))
  const late = own.findIndex((key, i) => i > 0 && keys.indexOf(key) < keys.indexOf(own[i - 1] ?? ''))
  if (late > 0) {
    const name = own[late] ?? ''
    const order = keys.filter((key) => own.includes(key))
    const next = order[order.indexOf(name) + 1] ?? ''
    yield { path: [...path, name], text: `"${name}" comes after "${next}"; expected it before: run npm run format` }
  }
  for (const [key, child] of Object.entries(value)) yield* misplacedKeys(child, fieldOf(key), [...path, key])
}

/**
 * Sort the fields of a value in the order of the schema, with unknown ones last.
 * @param value any JSON value
 * @param schema the schema of the value
 */
export function inKeyOrder(value: unknown, schema: z.core.$ZodType): unknown {
  const { keys, fieldOf } = fieldsOf(schema)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => inKeyOrder(entry, fieldOf('')))
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length)
  const sorted = keys.length === 0 ? Object.entries(value) : Object.entries(value).sort(([a], [b]) => rank(a) - rank(b))
  return Object.fromEntries(sorted.map(([key, child]) => [key, inKeyOrder(child, fieldOf(key))]))
}

/** The fields of an object's schema in order, and the schema of each; for a list, those of its entries. */
function fieldsOf(schema: z.core.$ZodType): { keys: string[]; fieldOf: (key: string) => z.core.$ZodType } {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return { keys: [], fieldOf: () => inner.element }
  if (!(inner instanceof z.ZodObject)) return { keys: [], fieldOf: () => z.unknown() }
  const shape = inner.shape as Record<string, z.core.$ZodType>
  return {
    keys: Object.keys(shape),
    fieldOf: (key) => (Object.hasOwn(shape, key) ? shape[key] : undefined) ?? z.unknown(),
  }
}
