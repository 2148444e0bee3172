import { suggestionFor } from '../problems/explain.ts'
import { listOptions } from '../problems/problem.ts'
import type { Finding } from '../problems/problem.ts'
import { codeMentionsIn, unknownCode } from '../prose/mentions.ts'
import type { Rule } from './rule.ts'

/** Every category that a code names exists, and no category is empty. */
export const categoriesKnown: Rule = {
  name: 'categories-known',
  *check({ codes, categories, categoryIds, categoriesUsed }) {
    for (const { value, path } of codes) {
      if (categoryIds.has(value.category)) continue
      const known = [...categoryIds]
      const text = `"category" is "${value.category}"; expected the id of a category (${known.join(', ')})${suggestionFor(value.category, known)}`
      yield { path: [...path, 'category'], text }
    }
    if (categoriesUsed.size === 0) return // The list of codes is missing or is not a list, which the schema reports.
    for (const { value, path } of categories) {
      if (categoriesUsed.has(value.id)) continue
      yield { path, text: `category "${value.id}" has no code; give it one or remove it` }
    }
  },
}

/**
 * Every code that a record lists exists: those it is confused with, and the replacement of a retired code. The
 * replacement is still returned.
 */
export const codesKnown: Rule = {
  name: 'codes-known',
  *check({ codes, codeNumbers }) {
    const retired = new Set(codes.filter(({ value }) => value.retired).map(({ value }) => value.code))
    for (const { value, path } of codes) {
      for (const [i, { code }] of value.confusedWith.entries()) {
        const at = [...path, 'confusedWith', i, 'code']
        if (code === value.code)
          yield { path: at, text: `"confusedWith" names code ${String(code)} itself; name another code` }
        else if (!codeNumbers.has(code)) yield missing(at, code)
      }
      const replacement = value.retired?.replacedBy
      if (replacement === undefined) continue
      const at = [...path, 'retired', 'replacedBy']
      if (!codeNumbers.has(replacement)) yield missing(at, replacement)
      else if (replacement === value.code)
        yield {
          path: at,
          text: `"replacedBy" is code ${String(replacement)} itself; name the code that took its place`,
        }
      else if (retired.has(replacement))
        yield { path: at, text: `code ${String(replacement)} is retired too; expected a code that is still returned` }
    }
  },
}

/** Every code that prose names ("code 41") exists. */
export const mentionsKnown: Rule = {
  name: 'mentions-known',
  perField: true,
  *check({ codes, categories, calls, codeNumbers }) {
    for (const { value, path } of [...codes, ...categories, ...calls]) yield* mentions(value, path, codeNumbers)
  },
}

/** Every source that a basis names exists, and a basis names a source where its type requires one. */
export const sourcesKnown: Rule = {
  name: 'sources-known',
  *check({ site, codes, calls, sourceIds }) {
    const needsSource = new Set(site.basisTypes.filter((type) => type.needsSource).map(({ id }) => id))
    const free = listOptions(site.basisTypes.filter((type) => !type.needsSource).map(({ id }) => `"${id}"`))
    for (const { value, path } of [...codes, ...calls]) {
      for (const [i, { type, source }] of value.basis.entries()) {
        const at = [...path, 'basis', i]
        if (source !== undefined && !sourceIds.has(source)) {
          const text = `"source" is "${source}"; expected the id of a source${suggestionFor(source, [...sourceIds])}`
          yield { path: [...at, 'source'], text }
        }
        if (source === undefined && needsSource.has(type)) {
          const text = `a basis of type "${type}" has no "source"; name the source, or use ${free}`
          yield { path: at, text }
        }
      }
    }
  },
}

function missing(path: Finding['path'], code: number): Finding {
  return { path, text: unknownCode(code, 'this file') }
}

function* mentions(value: unknown, path: Finding['path'], known: ReadonlySet<number>): Generator<Finding> {
  if (typeof value === 'string') {
    for (const { code } of codeMentionsIn(value)) if (!known.has(code)) yield missing(path, code)
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    for (const [key, child] of entries) yield* mentions(child, [...path, key], known)
  }
}
