import type { Addresses } from '../../codes/addresses.ts'
import type { Answer } from '../../search/rank/find.ts'
import type { Hit, Reason } from '../../search/rank/hits.ts'
import { marksIn } from '../../search/language/marks.ts'
import { el } from '../dom.ts'

/** A result that the look-up found: the code and its message as a link, facts, and why it is here. */
export function hitItem({ record, reason }: Hit, answer: Answer, paths: Addresses): HTMLLIElement {
  const { code, message, category, actor, kind, retired, differences } = record
  const number = String(code)
  const link = el(
    'a',
    { href: paths.code(code), 'data-code': number, 'data-message': message },
    el('span', { class: 'hit-code' }, number),
    ' ',
    el('span', { class: 'hit-message' }, ...marked(message, answer.words)),
  )
  const keyword = reason.kind === 'words' ? keywordFor(record.keywords, message, answer.words) : undefined
  const facts = [
    category,
    kind === 'error' ? actor : kind === 'success' ? 'Success' : 'A state, not a failure',
    ...(retired ? ['Retired'] : []),
  ].join(' · ')
  const item = el('li', { class: 'hit' }, link)
  if (reason.kind === 'language') item.append(el('p', { class: 'hit-meaning', lang: reason.language }, reason.message))
  item.append(el('p', { class: 'hit-facts' }, facts))
  const why = reasonText(reason)
  if (why !== '') item.append(el('p', { class: 'hit-why' }, why))
  if (keyword !== undefined)
    item.append(el('p', { class: 'hit-why' }, 'Also known as: ', ...marked(keyword, answer.words)))
  for (const [other, difference] of Object.entries(differences)) {
    item.append(el('p', { class: 'hit-apart' }, `Not ${other}: `, difference))
  }
  return item
}

function reasonText(reason: Reason): string {
  if (reason.kind === 'number') {
    return reason.from === ''
      ? ''
      : `Code from “${reason.from}”${reason.line > 1 ? `, line ${String(reason.line)}` : ''}`
  }
  if (reason.kind === 'message') return `Message${reason.line > 1 ? ` on line ${String(reason.line)}` : ''} in the text`
  return reason.kind === 'twin' ? `The same message as ${String(reason.of)}` : ''
}

/** The keyword that has the most words of the query, where it says more than the message does. */
function keywordFor(keywords: readonly string[], message: string, words: readonly string[]): string | undefined {
  const share = (text: string) => marksIn(text, words).filter((piece) => piece.marked).length
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
  return marksIn(text, words).map((piece) => (piece.marked ? el('mark', {}, piece.text) : piece.text))
}
