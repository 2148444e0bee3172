import { problemsOf, valueAt } from './issues.ts'
import type { RecordName } from './issues.ts'
import type { JsonDocument } from './json.ts'
import { misplacedKeys } from './key-order.ts'
import type { Path, Problem } from '../problems/problem.ts'
import { repairRecord } from './repair.ts'
import { schemasFor } from '../schema.ts'
import type { Reference, Schemas } from '../schema.ts'
import type { Site } from '../site-schema.ts'
import { ruleInputOf } from '../rules/rule.ts'
import type { RuleInput, LocatedRecord, Rule } from '../rules/rule.ts'
import { runRule } from '../rules/run.ts'
import type { RepairedRecord } from '../rules/run.ts'

/**
 * Check a parsed reference against the schema and the rules. Rules also see bad records, without their bad fields, so
 * that one problem does not hide others.
 * @param document what `parseJson` returned, without syntax problems
 * @param file its name in messages
 * @param rules the rules across records
 * @param site the site's data, with the words that records choose from
 * @returns the problems in the order of the file; none if the value is a `Reference`
 */
export function checkReference(document: JsonDocument, file: string, rules: readonly Rule[], site: Site): Problem[] {
  const { value } = document
  const schemas = schemasFor(site)
  const outer = schemas.reference.safeParse(value)
  const { input, bad } = outer.success
    ? { input: ruleInputOf(value as Reference, site), bad: [] }
    : ruleInputOfParts(value, schemas, site)
  const at = (path: Path, isName = false) => ({ file, ...document.position(path, isName), ...whereOf(value, path) })
  const problems = [
    ...(outer.error?.issues ?? []).flatMap((issue) =>
      problemsOf(issue, schemas.reference, document, file, recordAt(value, issue.path as Path)),
    ),
    ...[...misplacedKeys(value, schemas.reference)].map(({ path, text }) => {
      return { ...at(path, true), text, rule: 'key-order' }
    }),
    ...rules.flatMap((rule) =>
      runRule(rule, input, bad).map(({ path, text }) => ({ ...at(path), text, rule: rule.name })),
    ),
  ]
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

const lists = { codes: 'code', categories: 'category', sources: 'source', calls: 'call', places: 'place' } as const
type List = keyof typeof lists

function ruleInputOfParts(value: unknown, schemas: Schemas, site: Site): { input: RuleInput; bad: RepairedRecord[] } {
  const bad: RepairedRecord[] = []
  const records = <L extends List>(list: L): LocatedRecord<Reference[L][number]>[] =>
    listAt(value, list).flatMap((record, i) => {
      const schema = schemas[lists[list]]
      const parsed = schema.safeParse(record)
      if (parsed.success) return [{ value: parsed.data, path: [list, i] }]
      const rest = repairRecord<object>(record, schema)
      if (rest) bad.push({ ...rest, list, path: [list, i] })
      return []
    })
  // A number in quotes is reported only where it is defined, not again at each reference.
  const numbers = (list: string, key: string) =>
    new Set(listAt(value, list).map((record) => Number(valueAt(record, [key]))))
  const names = (list: string, key: string) =>
    new Set(
      listAt(value, list)
        .map((record) => valueAt(record, [key]))
        .filter((name) => typeof name === 'string'),
    )
  const input = {
    site,
    codes: records('codes'),
    categories: records('categories'),
    sources: records('sources'),
    calls: records('calls'),
    places: records('places'),
    codeNumbers: numbers('codes', 'code'),
    categoryIds: names('categories', 'id'),
    categoriesUsed: names('codes', 'category'),
    sourceIds: names('sources', 'id'),
    callAndPlaceIds: new Set([...names('calls', 'id'), ...names('places', 'id')]),
  }
  return { input, bad }
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
  const noun = Object.entries(lists).find(([name]) => name === list)?.[1] ?? String(list)
  return { where: typeof id === 'string' ? `${noun} ${id}` : `${String(list)}[${String(index)}]` }
}

function listAt(value: unknown, key: string): unknown[] {
  const list = valueAt(value, [key])
  return Array.isArray(list) ? list : []
}
