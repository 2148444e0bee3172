import { titleOf } from '../../codes/title.ts'
import { el } from '../dom.ts'
import type { Query } from '../../search/query/query.ts'
import type { Answer } from '../../search/rank/answer.ts'
import { mayBeTitle } from '../../search/lookup/lookup.ts'
import type { LookupResult } from '../../search/lookup/lookup.ts'
import { answerTo } from './answer-query.ts'
import { certainHit } from './certain.ts'
import { paths } from './config.ts'
import { showFailure } from './failure.ts'
import { loaded } from './load.ts'
import { looksLikeLog } from './log-text.ts'
import { recentCodes } from './recent.ts'
import { hitItem, linkTo } from './results.ts'
import { completeLater } from './complete-later.ts'
import { statusFor } from './status.ts'
import { understand } from './understand.ts'
import { clear } from './view.ts'
import type { Outcome, View } from './view.ts'

/**
 * Answer a text in the view: results, advice, and the status when the list is final.
 * @param text as typed or pasted, or the file of a log; it becomes text in the page, never markup
 * @param isCurrent whether the answer is still wanted
 * @returns nothing if it is not, or if something went wrong, which is reported
 */
export async function respond(view: View, text: string | File, isCurrent: () => boolean): Promise<Outcome | undefined> {
  const respondToLog = async () => (await loaded(import('./answer-log.ts'))).answerLog(view, text, isCurrent)
  try {
    if (typeof text !== 'string' || looksLikeLog(text)) return await respondToLog()
    view.empty.hidden = text.trim() !== ''
    if (text.trim() === '') {
      showNothing(view)
      return {}
    }
    const understood = await understand(text)
    const { query } = understood
    const found = await answerTo(understood, isCurrent)
    if (!found || !isCurrent()) return undefined
    // Codes on several lines make a text a log, however short, unless they need other lines to be read, as in a table.
    const lines = new Set(found.answer.found.flatMap(({ reason }) => ('line' in reason ? [reason.line] : [])))
    const isLog = lines.size > 1 && !found.answer.needsContext
    if (isLog && !found.answer.disagreement) return await respondToLog()
    return await show(view, query, found, isCurrent)
  } catch (error) {
    showFailure(view, error, isCurrent)
    return undefined
  }
}

/** Shows what there is before anything is looked up. */
function showNothing(view: View): void {
  clear(view)
  if (recentCodes().length === 0) return
  // A failure is not reported: the list is a convenience.
  import('./recent-list.ts').then(
    ({ showRecent }) => {
      showRecent(view.empty)
    },
    () => undefined,
  )
}

async function show(
  view: View,
  query: Query,
  { answer, index, unreached }: LookupResult,
  isCurrent: () => boolean,
): Promise<Outcome | undefined> {
  const certain = certainHit(query, answer)
  const hasPages = mayBeTitle(query, answer)
  const script = hasPages ? await import('./pages.ts').catch(() => undefined) : undefined
  const first = (await script?.firstPageRows(query, answer)) ?? []
  if (!isCurrent()) return undefined
  clear(view)
  view.list.append(...first, ...answer.hits.map((hit) => hitItem(hit, answer, hit === certain ? 'card' : 'row')))
  view.list.hidden = view.list.childElementCount === 0
  showNearest(view, answer)
  const [pages, advice] = await Promise.all([
    hasPages ? script?.pageRows(query, answer, isCurrent) : [],
    needsAdvice(answer) ? import('./advice.ts').catch(() => undefined) : undefined,
  ])
  if (!isCurrent()) return undefined
  view.list.append(...(pages ?? []))
  const count = view.list.childElementCount
  view.list.hidden = count === 0
  const isGuess = count === 0 && answer.guesses.length > 0
  if (isGuess) showGuesses(view, answer)
  // If something else was found, no advice is needed.
  if (!isGuess && (count === answer.hits.length || answer.unknown.length > 0)) {
    view.advice.append(...(advice?.adviceFor(query, answer, index.ranges) ?? []))
  }
  view.status.textContent = statusFor(query, answer, count, [unreached, pages ? undefined : 'pages'])
  void completeLater(view, isCurrent)
  const exact = view.list.querySelectorAll<HTMLAnchorElement>('[data-exact]')
  if (exact.length === 1) return { certain: exact[0] }
  return { certain: certain && count === answer.hits.length ? linkTo(view.list, certain.record.code) : undefined }
}

/** Whether to load advice: not if the results need no explanation. */
function needsAdvice({ hits, unknown, disagreement }: Answer): boolean {
  return hits[0]?.record.kind !== 'error' || unknown.length > 0 || disagreement !== undefined
}

function showNearest({ nearest }: View, answer: Answer): void {
  if (answer.nearest.length === 0) return
  const links = answer.nearest.map((record) => {
    return el('li', {}, el('a', { href: paths.code(record.code), 'data-result': '' }, titleOf(record)))
  })
  nearest.append(el('p', {}, 'Nearest codes:'), el('ul', { role: 'list' }, ...links))
  nearest.hidden = false
}

/** Shows guesses in their own list, so that they are not mistaken for results. */
function showGuesses({ list }: View, answer: Answer): void {
  const items = answer.guesses.map((hit) => hitItem(hit, answer))
  list.after(el('ol', { role: 'list', 'aria-label': 'Perhaps', 'data-guesses': '' }, ...items))
}
