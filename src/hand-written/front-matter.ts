import { LineCounter, isNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Path, Problem } from '../codes/problems/problem.ts'
import { problemsOf } from '../codes/read/issues.ts'

/** The front matter of a page in Markdown or MDX. */
export interface FrontMatter<T> {
  /** Undefined if there are problems */
  readonly data: T | undefined
  readonly problems: readonly Problem[]
  /** The value as written, whether or not it fits the schema; undefined if it cannot be read */
  readonly value: unknown
  /** The 1-based position of a value in the file; if there is no value, that of the front matter */
  readonly position: (path: Path) => { line: number; column: number }
}

const block = /^---\r?\n([^]*?)^---\s*$/m

/**
 * Read the front matter of a page.
 * @param source the text of the file
 * @param file its name in messages
 * @param schema the schema of the fields to check; Astro checks the others
 */
export function readFrontMatter<T extends z.ZodType>(source: string, file: string, schema: T): FrontMatter<z.infer<T>> {
  const found = source.startsWith('---') ? block.exec(source) : null
  if (!found) {
    const text = `there is no front matter; expected ${namesOf(schema)} between two lines of "---"`
    return unreadable([{ file, line: 1, column: 1, text, rule }])
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(found[1] ?? '', { lineCounter })
  // Lines are counted from the first one after `---`.
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + 1, column: col }
  }
  if (document.errors.length > 0) {
    return unreadable(
      document.errors.map(({ pos, message }) => {
        const text = `the front matter is not valid YAML: ${message.split(/ at line|\n/, 1)[0] ?? ''}; correct it`
        return { file, ...at(pos[0]), text, rule }
      }),
    )
  }
  const value: unknown = document.toJS()
  const position = (path: Path) => {
    const node = document.getIn(path, true)
    return isNode(node) && node.range ? at(node.range[0]) : at(0)
  }
  const { data, error } = schema.safeParse(value)
  const problems = (error?.issues ?? [])
    .flatMap((issue) => problemsOf(issue, schema, { value, problems: [], position }, file, { depth: 0 }))
    // YAML does not require quotes.
    .map((problem) => ({ ...problem, text: problem.text.replace('text in double quotes', 'text'), rule }))
  return { data: error ? undefined : data, problems, value, position }
}

const rule = 'front-matter'

function unreadable(problems: readonly Problem[]): FrontMatter<never> {
  return { data: undefined, problems, value: undefined, position: () => ({ line: 1, column: 1 }) }
}

function namesOf(schema: z.ZodType): string {
  const names = 'shape' in schema ? Object.keys(schema.shape as object) : []
  return names.map((name) => `"${name}"`).join(', ')
}
