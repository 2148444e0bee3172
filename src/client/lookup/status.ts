import type { Answer } from '../../search/rank/answer.ts'
import type { Query } from '../../search/query/query.ts'
import type { Unreached } from '../../search/lookup/lookup.ts'

/** What was not searched because its data could not be loaded; `pages` are pages that are not about one code. */
export type Unsearched = Unreached | 'pages'

const unsearchedLabels: Readonly<Record<Unsearched, string>> = {
  keywords: 'Keywords',
  cases: 'Descriptions of cases',
  pages: 'Guides, terms and the full text of notes',
}

/**
 * The status that is announced when the list is final.
 * @param count of results
 * @param unsearched what could not be loaded
 */
export function statusFor(
  query: Query,
  answer: Answer,
  count: number,
  unsearched: readonly (Unsearched | undefined)[],
): string {
  const { unknown, corrections, disagreement, guesses } = answer
  const parts: string[] = []
  if (unknown.length > 0) parts.push(`No code ${unknown.slice(0, 5).join(', ')}.`)
  if (count > 0) parts.push(`${String(count)} ${count === 1 ? 'result' : 'results'}.`)
  for (const [code, from] of readFrom(answer).slice(0, 3)) parts.push(`Code ${String(code)}, from ${from}.`)
  if (disagreement) {
    const others = disagreement.messages.map(String).join(' and ')
    parts.push(`The number is ${String(disagreement.code)}, but the message is that of ${others}.`)
  }
  for (const [typed, known] of corrections) parts.push(`“${typed}” was read as “${known}”.`)
  if (count === 0 && unknown.length === 0) {
    if (guesses.length > 0) parts.push('No code matches with certainty. Perhaps one of these:')
    else parts.push(query.form === 'paste' ? 'No status code found in this text.' : 'Nothing found.')
  }
  for (const what of unsearched) if (what) parts.push(`${unsearchedLabels[what]} could not be searched.`)
  return parts.join(' ')
}

/** Codes that were found by a key, with the key. */
function readFrom({ hits }: Answer): [code: number, from: string][] {
  return hits.flatMap(({ record, reason }) => {
    return reason.kind === 'number' && /\p{L}{2}/u.test(reason.from) ? [[record.code, reason.from]] : []
  })
}
