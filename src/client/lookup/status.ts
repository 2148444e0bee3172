import type { Answer } from '../../search/rank/answer.ts'
import type { Query } from '../../search/query/query.ts'

/**
 * The status that is announced when the list is final.
 * @param count of results
 * @param complete false if some data could not be loaded
 */
export function statusFor(query: Query, answer: Answer, count: number, complete: boolean): string {
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
    if (guesses.length > 0) parts.push('No code says this. Perhaps one of these:')
    else parts.push(query.form === 'paste' ? 'No status code found in this text.' : 'Nothing found.')
  }
  if (!complete) parts.push('The full text of the notes could not be searched.')
  return parts.join(' ')
}

/** Codes that were found by a key, with the key. */
function readFrom({ hits }: Answer): [code: number, from: string][] {
  return hits.flatMap(({ record, reason }) => {
    return reason.kind === 'number' && /\p{L}/u.test(reason.from) ? [[record.code, reason.from]] : []
  })
}
