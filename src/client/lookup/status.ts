import type { SearchIndex } from '../../search/index/search-index.ts'
import type { Answer } from '../../search/rank/find.ts'
import type { Query } from '../../search/query/query.ts'

/**
 * What is announced when the list is final.
 * @param count of results
 * @param complete false where the full text could not be asked
 */
export function statusFor(query: Query, answer: Answer, count: number, complete: boolean): string {
  if (query.form === 'empty') return ''
  const parts: string[] = []
  if (answer.unknown.length > 0) parts.push(`No code ${answer.unknown.slice(0, 5).join(', ')}.`)
  const read = [
    ...new Map(
      answer.hits.flatMap(({ record, reason }) => {
        return reason.kind === 'number' && reason.from !== '' ? [[record.code, reason.from] as const] : []
      }),
    ),
  ]
  if (count > 0) parts.push(`${String(count)} ${count === 1 ? 'result' : 'results'}.`)
  for (const [code, from] of read.slice(0, 3)) parts.push(`Code ${String(code)}, from ${from}.`)
  for (const [typed, known] of answer.corrections) parts.push(`“${typed}” taken for “${known}”.`)
  if (count === 0 && answer.unknown.length === 0) {
    parts.push(query.form === 'paste' ? 'No return code found in this text.' : 'Nothing found.')
  }
  if (!complete) parts.push('The full text of the notes is out of reach just now.')
  return parts.join(' ')
}

/** What may help with this answer, in sentences; nothing where the results speak for themselves. */
export function adviceFor(query: Query, { hits, unknown }: Answer, ranges: SearchIndex['ranges']): string[] {
  const number = Number(unknown[0])
  if (unknown.length > 0) {
    const texts = ranges.map(({ first, last }) => `${String(first)} to ${String(last)}`)
    const http = number >= 100 && number < 600
    return [
      `Codes lie in ${texts.join(' and ')}, with gaps.`,
      ...(http ? [`${String(number)} may be a status of HTTP: the return code stands in the body, in “result”.`] : []),
    ]
  }
  if (hits[0]?.record.kind === 'success' && query.form !== 'words') {
    return [
      'The call itself succeeded. If something is still wrong, look at the decrypted data, and at the answers of other calls.',
    ]
  }
  if (hits.length > 0 || query.form === 'empty') return []
  return query.form === 'paste'
    ? ['Paste the body of the response, or the line that has the number or the message.']
    : ['Try the number, words of the message, or fewer words; or paste the whole response.']
}
