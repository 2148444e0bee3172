import { z } from 'zod'
import { schemaAt, unwrap, valueAt } from './issues.ts'
import type { Path } from '../problems/problem.ts'

/** An invalid record, changed to match its schema, so that rules can check the rest of it. */
export interface Repaired<T> {
  readonly value: T
  /** Paths of replaced values, relative to the record */
  readonly broken: readonly Path[]
}

/**
 * Replace every invalid value of a record with a valid one, and drop unknown fields.
 * @param record any JSON value
 * @param schema the schema of the record
 * @returns undefined if it cannot be repaired
 */
export function repairRecord<T>(record: unknown, schema: z.ZodType<T>): Repaired<T> | undefined {
  const { error } = schema.safeParse(record)
  if (!error || typeof record !== 'object' || record === null || Array.isArray(record)) return undefined
  const copy = structuredClone(record)
  const broken: Path[] = []
  for (const issue of error.issues) {
    const path = issue.path as Path
    if (issue.code === 'unrecognized_keys') {
      const inner = valueAt(copy, path) as Record<string, unknown>
      for (const key of issue.keys) Reflect.deleteProperty(inner, key)
      continue
    }
    const outer = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>
    const key = path.at(-1)
    if (key === undefined) return undefined
    outer[key] = valueFitting(schemaAt(schema, path))
    broken.push(path)
  }
  const parsed = schema.safeParse(copy)
  return parsed.success ? { value: parsed.data, broken } : undefined
}

const samples = ['a text of some words', 'word', 'Xx', '2000-01-01', 'https://a.example/', 0, 1, true]

/** Some value that matches a schema; undefined if none is known. */
function valueFitting(schema: z.core.$ZodType | undefined): unknown {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = inner.shape
    const needed = Object.entries(shape).filter(([, field]) => !(field instanceof z.ZodOptional))
    return Object.fromEntries(needed.map(([key, field]) => [key, valueFitting(field)]))
  }
  if (inner instanceof z.ZodArray) {
    const element: z.core.$ZodType = inner.element
    return [[], [valueFitting(element)]].find((list) => inner.safeParse(list).success)
  }
  const words: readonly unknown[] = inner instanceof z.ZodEnum ? inner.options : samples
  return inner ? words.find((value) => z.safeParse(inner, value).success) : undefined
}
