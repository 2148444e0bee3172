import type { NumberRange } from '../../codes/ranges.ts'
import type { Answer } from '../../search/rank/answer.ts'
import type { Query } from '../../search/query/query.ts'
import { el } from '../dom.ts'
import { paths } from './config.ts'

/** Make the advice about an answer: sentences and, where nothing was found, links to other ways in. */
export function adviceFor(query: Query, answer: Answer, ranges: readonly NumberRange[]): HTMLElement[] {
  const paragraphs = sentencesFor(query, answer, ranges).map((words) => el('p', {}, words))
  // For an HTTP status, the page that explains it is among the results.
  const isLost = answer.hits.length === 0 && answer.httpStatus === undefined && query.form !== 'empty'
  return isLost ? [...paragraphs, otherWays()] : paragraphs
}

function otherWays(): HTMLElement {
  const link = (href: string, words: string) => el('a', { href }, words)
  return el(
    'p',
    {},
    'Or look at ',
    link(paths.codes, 'all codes'),
    ', or at ',
    link(paths.categories, 'the categories'),
    '.',
  )
}

/** None if the results need no explanation. */
function sentencesFor(query: Query, answer: Answer, ranges: readonly NumberRange[]): string[] {
  const { hits, unknown, httpStatus, disagreement } = answer
  if (httpStatus !== undefined && query.form === 'paste') {
    return [
      `${String(httpStatus)} is an HTTP status, and this body has no status code of the API: a server or a framework in front of the API answered.`,
    ]
  }
  if (httpStatus !== undefined) {
    return [`${String(httpStatus)} is an HTTP status: the status code of the API is in the body of the response.`]
  }
  if (unknown.length > 0) {
    const texts = ranges.map(({ first, last }) => `${String(first)} to ${String(last)}`)
    return [`Codes are in ${texts.join(' and ')}, with gaps.`]
  }
  if (disagreement) return ['Go by the number, and check whether the text was changed on its way to you.']
  if (hits[0]?.record.kind === 'success' && query.form !== 'words') {
    return [
      'The call itself succeeded. If something is still wrong, look at the data of the response, and at other calls.',
    ]
  }
  if (hits.length > 0 || query.form === 'empty') return []
  return query.form === 'paste'
    ? ['Paste the body of the response, or the line that has the number or the message.']
    : ['Try the number, words of the message, or fewer words; or paste the complete response.']
}
