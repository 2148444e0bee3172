import { repeatQuestion, repeatShort, verdictLabels } from '../../codes/labels.ts'
import { highlightsIn } from '../../search/english/highlights.ts'
import type { LookupRecord } from '../../search/index/records.ts'
import type { Answer } from '../../search/rank/answer.ts'
import type { Hit, Reason } from '../../search/rank/hits.ts'
import { el } from '../dom.ts'
import { withLiterals } from '../literals.ts'
import { remember } from './recent.ts'
import { paths } from './config.ts'

/** The only certain answer is shown as a card. */
type ItemForm = 'row' | 'card'

/**
 * Make the row of a hit: code and message as a link, its meaning, whether to repeat the call, and why it was found. The
 * meaning is added later; see `complete.ts`.
 */
export function hitItem({ record, reason }: Hit, answer: Answer, form: ItemForm = 'row'): HTMLLIElement {
  const { message, differences } = record
  const item = codeItem(record, marked(message, answer.words), form)
  const keyword = reason.kind === 'words' ? keywordFor(record.keywords, message, answer.words) : undefined
  if (reason.kind === 'language') item.append(el('p', { class: 'hit-why', lang: reason.language }, reason.message))
  if (keyword !== undefined) item.append(why('Also known as: ', ...marked(keyword, answer.words)))
  // The status says where the only result was read.
  const text = form === 'card' ? '' : reasonText(reason)
  if (text !== '') item.append(why(text))
  if (form === 'row' && reason.kind === 'words' && !item.querySelector('mark'))
    item.append(why('Found by related words'))
  for (const [other, difference] of Object.entries(differences)) {
    item.append(el('p', { class: 'hit-apart' }, `Unlike ${other}: `, ...withLiterals(difference)))
  }
  return item
}

/** Make the row of a code, for any list of results. */
export function codeItem(record: LookupRecord, message: (Node | string)[], form: ItemForm = 'row'): HTMLLIElement {
  const { code, category, actor, kind, verdict, retired } = record
  const who = kind === 'error' ? actor : kind === 'success' ? 'Success' : 'A state, not a failure'
  return el(
    'li',
    { class: form === 'card' ? 'hit hit-card' : 'hit' },
    el(
      'a',
      { href: paths.code(code), 'data-result': '', 'data-code': String(code), 'data-message': record.message },
      el('span', { class: 'hit-code' }, String(code)),
      ' ',
      el('span', { class: 'hit-message' }, ...message),
    ),
    el('div', { class: 'hit-more' }),
    el(
      'p',
      { class: 'hit-facts' },
      el(
        'span',
        { class: 'hit-repeat', 'data-verdict': verdict },
        `${form === 'card' ? repeatQuestion : repeatShort} `,
        el('strong', {}, verdictLabels[verdict]),
      ),
      ...[who, category, ...(retired ? ['Retired'] : [])].flatMap((fact) => [' ', el('span', {}, fact)]),
    ),
    // The link that covers the card is the one for screen readers.
    form === 'card' ? el('span', { class: 'hit-open', 'aria-hidden': 'true' }, `Open code ${String(code)}`) : '',
  )
}

/** The link of a code in a list. */
export function linkTo(list: Element, code: number): HTMLAnchorElement | undefined {
  return list.querySelector<HTMLAnchorElement>(`a[data-code="${String(code)}"]`) ?? undefined
}

function why(...words: (Node | string)[]): HTMLParagraphElement {
  return el('p', { class: 'hit-why' }, ...words)
}

function reasonText(reason: Reason): string {
  if (reason.kind === 'number') {
    if (reason.from === '') return ''
    return reason.line > 1 ? `Line ${String(reason.line)}, from “${reason.from}”` : `From “${reason.from}”`
  }
  if (reason.kind === 'message') return reason.line > 1 ? `The message is on line ${String(reason.line)}` : ''
  return reason.kind === 'same-message' ? `The same message as ${String(reason.of)}` : ''
}

/** The keyword with the most words of the query, if it has more of them than the message. */
function keywordFor(keywords: readonly string[], message: string, words: readonly string[]): string | undefined {
  const share = (text: string) => highlightsIn(text, words).filter((piece) => piece.marked).length
  let best: string | undefined
  let most = share(message)
  for (const keyword of keywords) {
    if (share(keyword) <= most) continue
    best = keyword
    most = share(keyword)
  }
  return best
}

function marked(text: string, words: readonly string[]): (Node | string)[] {
  return highlightsIn(text, words).map((piece) => (piece.marked ? el('mark', {}, piece.text) : piece.text))
}

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('look-up a[data-code]') : null
  if (link) remember(Number(link.dataset.code), link.dataset.message ?? '')
})
