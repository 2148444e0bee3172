import { z } from 'zod'
import { explainIssue } from '../problems/explain.ts'
import type { JsonDocument } from './json.ts'
import { formatPath } from '../problems/problem.ts'
import type { Path, Problem } from '../problems/problem.ts'

/** The record of an issue: its name in messages, and how much of the path leads to it. */
export interface RecordName {
  readonly where?: string
  /** The number of keys and indexes from the root to the record */
  readonly depth: number
}

/**
 * Convert a schema issue to problems that say what was found and where, what is expected, and how to fix it.
 * @param issue as `safeParse` reports it
 * @param schema the schema that reported it, for the names and descriptions of its fields
 * @param document the parsed file
 * @param file its name in messages
 * @param record the record that the issue belongs to
 * @returns one problem, or one for each unknown field
 */
export function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  document: JsonDocument,
  file: string,
  { where, depth }: RecordName,
): Problem[] {
  const path = issue.path as Path
  const { known, about } = issue.code === 'invalid_key' ? keysAt(schema, path.slice(0, -1)) : fieldsAt(schema, path)
  const name = formatPath(path.slice(depth))
  const subject = path.length === 0 ? 'the file' : typeof path.at(-1) === 'number' ? 'the record' : 'the value'
  const called = name === '' ? subject : `"${name}"`
  return splitUnknownKeys(issue).map((one) => {
    const key = one.code === 'unrecognized_keys' ? one.keys[0] : undefined
    const place = key === undefined ? document.position(path) : document.position([...path, key], true)
    const text = explainIssue(one, called, valueAt(document.value, path), known, about)
    return { file, ...place, ...(where === undefined ? {} : { where }), text }
  })
}

/** Split an issue about several unknown fields into one for each. */
function splitUnknownKeys(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )
}

/** The fields that may appear at a path, and the description of the field there, from the schema. */
function fieldsAt(root: z.core.$ZodType, path: Path): { known: string[]; about: string | undefined } {
  const schema = schemaAt(root, path)
  const about = schema && path.length > 0 ? z.globalRegistry.get(schema)?.description : undefined
  const inner = unwrap(schema)
  return { known: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [], about }
}

/** The description of the keys of a table. */
function keysAt(root: z.core.$ZodType, path: Path): { known: string[]; about: string | undefined } {
  const inner = unwrap(schemaAt(root, path))
  return {
    known: [],
    about: inner instanceof z.ZodRecord ? z.globalRegistry.get(inner.keyType)?.description : undefined,
  }
}

/** The schema of the value at a path; undefined if the schema has no such path. */
export function schemaAt(root: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((outer, key) => {
    const schema = unwrap(outer)
    if (schema instanceof z.ZodArray) return schema.element
    if (schema instanceof z.ZodRecord) return schema.valueType
    return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.core.$ZodType>)[String(key)] : undefined
  }, root)
}

/** The inner schema of an optional one. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema
}
