import MiniSearch from 'minisearch'
import type { Code } from '../../../src/codes/schema.ts'
import type { Engine } from './engine.ts'

const FIELDS = ['message', 'keywords', 'meaning', 'causes', 'reply', 'steps']

/**
 * MiniSearch with ordinary settings: it searches the notes, prefers messages and keywords, and allows typing errors.
 */
export function askMiniSearch(codes: readonly Code[]): Engine {
  const index = new MiniSearch<Record<string, string | number>>({
    idField: 'code',
    fields: FIELDS,
    searchOptions: { boost: { message: 2, keywords: 2 }, fuzzy: 0.15 },
  })
  index.addAll(
    codes.map(({ code, message, keywords, meaning, causes, tellUser, remediation }) => ({
      code,
      message,
      keywords: keywords.join('. '),
      meaning,
      causes: causes.join(' '),
      reply: tellUser,
      steps: remediation.map((step) => `${step.do} ${step.expect ?? ''}`).join(' '),
    })),
  )
  return (_, query) => Promise.resolve({ codes: index.search(query).map((result) => Number(result.id)), guesses: [] })
}
