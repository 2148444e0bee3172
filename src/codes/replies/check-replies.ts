import { valueAt } from '../read/issues.ts'
import type { JsonDocument } from '../read/json.ts'
import type { Path, Problem } from '../problems/problem.ts'
import type { Original, ReplyRule } from './rules/rule.ts'
import type { Language } from './schema.ts'

/**
 * Check the replies in one language, which match the schema.
 * @param language the value of the document
 * @param document for the positions of values
 * @param file its name in messages
 * @param originals the English replies, ascending by code
 * @param rules as `replyRulesFor` returns them
 * @returns the problems in the order of the file
 */
export function checkReplies(
  language: Language,
  document: JsonDocument,
  file: string,
  originals: readonly Original[],
  rules: readonly ReplyRule[],
): Problem[] {
  const byCode = new Map(originals.map((original) => [original.code, original]))
  return rules
    .flatMap((rule) =>
      [...rule.check(language, byCode)].map(({ path, text }) => {
        const { where } = replyAt(document, path)
        return { file, ...document.position(path), ...(where === undefined ? {} : { where }), text, rule: rule.name }
      }),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Name the reply that contains a path, for messages. */
export function replyAt({ value }: JsonDocument, path: Path): { where?: string; depth: number } {
  const [list, index] = path
  if (list !== 'replies' || typeof index !== 'number') return { depth: 0 }
  const code = valueAt(value, [list, index, 'code'])
  return { where: Number.isInteger(code) ? `code ${String(code)}` : `replies[${String(index)}]`, depth: 2 }
}
