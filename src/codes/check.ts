import { z } from 'zod'
import { explain } from './explain.ts'
import type { JsonDocument } from './json.ts'
import { formatPath } from './problems.ts'
import type { Path, Problem } from './problems.ts'
import { categorySchema, codeSchema, referenceSchema, sourceSchema } from './schema.ts'
import type { Draft, Located, Rule } from './rules/rule.ts'

/**
 * Everything that is wrong with a parsed reference, by the schema and by the rules across records.
 * Rules see the records that fit the schema, so one bad record does not hide problems of others.
 * @param document as `parseJson` returns it, without syntax problems
 * @param file its name in messages
 * @param rules what must hold across records
 * @returns the problems in the order of the file; none if the value is a `Reference`
 */
export function checkReference(document: JsonDocument, file: string, rules: readonly Rule[]): Problem[] {
  const { value } = document
  const outer = referenceSchema.safeParse(value)
  const draft = draftOf(value)
  const problems = [
    ...(outer.error?.issues ?? []).flatMap(apart).map((issue) => fromIssue(issue, document, file)),
    ...rules.flatMap((rule) =>
      [...rule.check(draft)].map(({ path, text }) => {
        return { file, ...document.position(path), ...whereOf(value, path), text }
      }),
    ),
  ]
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

function draftOf(value: unknown): Draft {
  const records = <T>(key: string, schema: z.ZodType<T>): Located<T>[] =>
    listAt(value, key).flatMap((record, i) => {
      const parsed = schema.safeParse(record)
      return parsed.success ? [{ value: parsed.data, path: [key, i] }] : []
    })
  // A number in quotes is reported once, where it stands, and not again wherever it is referred to.
  const numbers = (list: string, key: string) => new Set(listAt(value, list).map((record) => Number(at(record, [key]))))
  const names = (list: string, key: string) =>
    new Set(
      listAt(value, list)
        .map((record) => at(record, [key]))
        .filter((name) => typeof name === 'string'),
    )
  return {
    codes: records('codes', codeSchema),
    categories: records('categories', categorySchema),
    sources: records('sources', sourceSchema),
    codeNumbers: numbers('codes', 'code'),
    categoryIds: names('categories', 'id'),
    categoriesUsed: names('codes', 'category'),
    sourceIds: names('sources', 'id'),
  }
}

/** An issue about several unknown fields as one issue for each. */
function apart(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]
}

function fromIssue(issue: z.core.$ZodIssue, document: JsonDocument, file: string): Problem {
  const path = issue.path as Path
  const where = whereOf(document.value, path)
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const place = key === undefined ? document.position(path) : document.position([...path, key], true)
  const { known, about } = fieldsAt(path)
  const name = formatPath(where.where ? path.slice(2) : path)
  const called = name === '' ? (path.length === 0 ? 'the file' : 'the record') : `"${name}"`
  const text = explain(issue, called, at(document.value, path), known, about)
  return { file, ...place, ...where, text }
}

/** The names that may stand at a path, and what the field there is for, both read from the schema. */
function fieldsAt(path: Path): { known: string[]; about: string | undefined } {
  let schema: z.core.$ZodType | undefined = referenceSchema
  let about: string | undefined
  for (const key of path) {
    schema = unwrap(schema)
    if (schema instanceof z.ZodArray) schema = schema.element
    else if (schema instanceof z.ZodObject) schema = (schema.shape as Record<string, z.core.$ZodType>)[String(key)]
    else return { known: [], about: undefined }
    about = schema ? z.globalRegistry.get(schema)?.description : undefined
  }
  schema = unwrap(schema)
  return { known: schema instanceof z.ZodObject ? Object.keys(schema.shape) : [], about }
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema
}

function whereOf(value: unknown, path: Path): { where?: string } {
  const [list, index] = path
  if (typeof index !== 'number') return {}
  const record = at(value, [list ?? '', index])
  if (list === 'codes') {
    const code = at(record, ['code'])
    return { where: Number.isInteger(code) ? `code ${String(code)}` : `codes[${String(index)}]` }
  }
  const id = at(record, ['id'])
  const noun = list === 'categories' ? 'category' : 'source'
  return { where: typeof id === 'string' ? `${noun} ${id}` : `${String(list)}[${String(index)}]` }
}

function listAt(value: unknown, key: string): unknown[] {
  const list = at(value, [key])
  return Array.isArray(list) ? list : []
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )
}
