import { valueAt } from '../read/issues.ts'
import type { JsonDocument } from '../read/json.ts'
import type { Path, Problem } from '../problems/problem.ts'
import { replyRules } from './rules/index.ts'
import type { Original, ReplyRule } from './rules/rule.ts'
import type { Language } from './schema.ts'

/**
 * Everything that is wrong with the replies of a language that fit the schema.
 * @param language as the document holds it
 * @param document for the places of values
 * @param file its name in messages
 * @param originals the English replies, ascending by code
 * @returns the problems in the order of the file
 */
export function checkReplies(
  language: Language,
  document: JsonDocument,
  file: string,
  originals: readonly Original[],
  rules: readonly ReplyRule[] = replyRules,
): Problem[] {
  const byCode = new Map(originals.map((original) => [original.code, original]))
  return rules
    .flatMap((rule) =>
      [...rule.check(language, byCode)].map(({ path, text }) => {
        const { where } = replyAt(document, path)
        return { file, ...document.position(path), ...(where === undefined ? {} : { where }), text }
      }),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Names the reply that a path leads into, for messages; `depth` is how much of the path leads to it. */
export function replyAt({ value }: JsonDocument, path: Path): { where?: string; depth: number } {
  const [list, index] = path
  if (list !== 'replies' || typeof index !== 'number') return { depth: 0 }
  const code = valueAt(value, [list, index, 'code'])
  return { where: Number.isInteger(code) ? `code ${String(code)}` : `replies[${String(index)}]`, depth: 2 }
}
