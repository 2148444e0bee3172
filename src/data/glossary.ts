import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { problemsOf, valueAt } from '../codes/read/issues.ts'
import { parseJson } from '../codes/read/json.ts'
import type { JsonDocument } from '../codes/read/json.ts'
import { dataFile } from './folder.ts'
import { stampOf } from './stamp.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { Path, Problem } from '../codes/problems/problem.ts'

const text = () => z.string().min(1)

const entrySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
    .describe('The fragment of its address: permanent once published'),
  term: text().describe('The term as the field writes it'),
  names: z
    .array(z.string().regex(/^\S(.*\S)?$/, 'text without white space at its ends'))
    .describe('Its names in prose, matched as whole words and by case; empty for a name of a field'),
  definition: text().describe('What it is, in one to three sentences'),
  matters: text().optional().describe('Why it matters here'),
  source: z
    .strictObject({
      title: text().describe('The standard or page'),
      url: z.url({ protocol: /^https$/ }).describe('Where it can be read'),
    })
    .optional()
    .describe('Where it is defined'),
})

export const glossarySchema = z.array(entrySchema).min(1)

/** A term of the glossary. */
export type GlossaryEntry = z.infer<typeof entrySchema>

let loaded: { entries: readonly GlossaryEntry[]; stamp: string } | undefined

/**
 * The glossary of this site, in alphabetical order, read once, and again when it changes; empty if the data folder
 * has none.
 * @throws DataError with every problem of the file
 */
export function loadGlossary(): readonly GlossaryEntry[] {
  const file = dataFile('glossary.json')
  const stamp = stampOf([file])
  if (loaded?.stamp !== stamp)
    loaded = { entries: existsSync(file) ? readGlossary(readFileSync(file), file) : [], stamp }
  return loaded.entries
}

/**
 * Read and check a glossary.
 * @param bytes of the JSON file
 * @param file its name in messages
 * @throws DataError with every problem at once: bad bytes, bad syntax, what does not fit the schema, ids or names that
 *   appear twice, terms out of order
 */
export function readGlossary(bytes: Uint8Array, file: string): readonly GlossaryEntry[] {
  const document = parseJson(bytes, file)
  if (document.problems.length > 0) throw new DataError(document.problems)
  const { data, error } = glossarySchema.safeParse(document.value)
  const problems = error
    ? error.issues.flatMap((issue) => {
        const path = issue.path as Path
        return problemsOf(issue, glossarySchema, document, file, { ...entryAt(document, path), depth: 1 })
      })
    : clashes(data).map(({ path, text }) => {
        return { file, ...document.position(path), ...entryAt(document, path), text }
      })
  if (problems.length > 0) throw new DataError(problems satisfies Problem[])
  return data ?? []
}

function entryAt({ value }: JsonDocument, [index]: Path): { where?: string } {
  if (typeof index !== 'number') return {}
  const id = valueAt(value, [index, 'id'])
  return { where: typeof id === 'string' ? `term ${id}` : `entry ${String(index + 1)}` }
}

function clashes(entries: readonly GlossaryEntry[]): { path: Path; text: string }[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  let last = ''
  return entries.flatMap(({ id, term, names }, i) => {
    const found: { path: Path; text: string }[] = []
    if (ids.has(id)) found.push({ path: [i, 'id'], text: `"id" "${id}" appears twice; rename one` })
    ids.add(id)
    if (last.localeCompare(term, 'en', { sensitivity: 'base' }) > 0) {
      const text = `"term" "${term}" comes after "${last}"; expected alphabetical order: move the entry up`
      found.push({ path: [i, 'term'], text })
    }
    last = term
    for (const [j, name] of names.entries()) {
      const owner = owners.get(name)
      const text = `"${name}" is already a name of "${owner ?? ''}"; a name can lead to one term only: remove one`
      if (owner !== undefined) found.push({ path: [i, 'names', j], text })
      owners.set(name, id)
    }
    return found
  })
}
