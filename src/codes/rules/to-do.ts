import { formatPath } from '../problems/problem.ts'
import type { Finding, Path } from '../problems/problem.ts'
import type { Rule } from './rule.ts'

/** The beginning of a text that is still to be written; the rest describes what belongs there. */
export const toDo = 'TODO: '

/** Whether a text is written; rules that compare texts skip those that are not. */
export function isWritten(text: string): boolean {
  return !text.startsWith(toDo.trim())
}

/** Every text is written; `npm run new` leaves texts to fill in. */
export const notesWritten: Rule = {
  name: 'notes-written',
  perField: true,
  *check({ codes, categories, sources, calls, places }) {
    for (const { value, path } of [...codes, ...categories, ...sources, ...calls, ...places]) yield* open(value, path)
  },
}

function* open(value: unknown, path: Path): Generator<Finding> {
  if (typeof value === 'string' && !isWritten(value)) {
    const aim = value.slice(toDo.length)
    yield { path, text: `"${formatPath(path.slice(2))}" is still to be written; expected text: ${aim}` }
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    for (const [key, child] of entries) yield* open(child, [...path, key])
  }
}
