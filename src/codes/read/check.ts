import type { z } from 'zod'
import { problemsOf, valueAt } from './issues.ts'
import type { RecordName } from './issues.ts'
import type { JsonDocument } from './json.ts'
import type { Path, Problem } from './problems.ts'
import { schemasFor } from '../schema.ts'
import type { Reference, Schemas } from '../schema.ts'
import type { Site } from '../site.ts'
import { draftOf } from '../rules/rule.ts'
import type { Draft, Located, Rule } from '../rules/rule.ts'

/**
 * Everything that is wrong with a parsed reference, by the schema and by the rules across records.
 * Rules see the records that fit the schema, so one bad record does not hide problems of others.
 * @param document as `parseJson` returns it, without syntax problems
 * @param file its name in messages
 * @param rules what must hold across records
 * @param site whose words records choose from
 * @returns the problems in the order of the file; none if the value is a `Reference`
 */
export function checkReference(document: JsonDocument, file: string, rules: readonly Rule[], site: Site): Problem[] {
  const { value } = document
  const schemas = schemasFor(site)
  const outer = schemas.reference.safeParse(value)
  const draft = outer.success ? draftOf(value as Reference, site) : draftOfParts(value, schemas, site)
  const problems = [
    ...(outer.error?.issues ?? []).flatMap((issue) =>
      problemsOf(issue, schemas.reference, document, file, recordAt(value, issue.path as Path)),
    ),
    ...rules.flatMap((rule) =>
      [...rule.check(draft)].map(({ path, text }) => {
        return { file, ...document.position(path), ...whereOf(value, path), text }
      }),
    ),
  ]
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

function draftOfParts(value: unknown, schemas: Schemas, site: Site): Draft {
  const records = <T>(key: string, schema: z.ZodType<T>): Located<T>[] =>
    listAt(value, key).flatMap((record, i) => {
      const parsed = schema.safeParse(record)
      return parsed.success ? [{ value: parsed.data, path: [key, i] }] : []
    })
  // A number in quotes is reported once, where it stands, and not again wherever it is referred to.
  const numbers = (list: string, key: string) =>
    new Set(listAt(value, list).map((record) => Number(valueAt(record, [key]))))
  const names = (list: string, key: string) =>
    new Set(
      listAt(value, list)
        .map((record) => valueAt(record, [key]))
        .filter((name) => typeof name === 'string'),
    )
  return {
    site,
    codes: records('codes', schemas.code),
    categories: records('categories', schemas.category),
    sources: records('sources', schemas.source),
    calls: records('calls', schemas.call),
    places: records('places', schemas.place),
    codeNumbers: numbers('codes', 'code'),
    categoryIds: names('categories', 'id'),
    categoriesUsed: names('codes', 'category'),
    sourceIds: names('sources', 'id'),
    whereIds: new Set([...names('calls', 'id'), ...names('places', 'id')]),
  }
}

function recordAt(value: unknown, path: Path): RecordName {
  const named = whereOf(value, path)
  return { ...named, depth: named.where === undefined ? 0 : 2 }
}

function whereOf(value: unknown, path: Path): { where?: string } {
  const [list, index] = path
  if (typeof index !== 'number') return {}
  const record = valueAt(value, [list ?? '', index])
  if (list === 'codes') {
    const code = valueAt(record, ['code'])
    return { where: Number.isInteger(code) ? `code ${String(code)}` : `codes[${String(index)}]` }
  }
  const id = valueAt(record, ['id'])
  const noun = nouns[String(list)] ?? String(list)
  return { where: typeof id === 'string' ? `${noun} ${id}` : `${String(list)}[${String(index)}]` }
}

const nouns: Readonly<Record<string, string>> = {
  categories: 'category',
  sources: 'source',
  calls: 'call',
  places: 'place',
}

function listAt(value: unknown, key: string): unknown[] {
  const list = valueAt(value, [key])
  return Array.isArray(list) ? list : []
}
