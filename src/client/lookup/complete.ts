import { firstSentence, plainText } from '../../codes/prose/plain.ts'
import { labels } from '../../view-models/headings.ts'
import { el } from '../dom.ts'
import { copyHidden } from '../copying/clipboard.ts'
import { withLiterals } from '../literals.ts'
import { remembered } from '../remembered.ts'
import { paths } from './config.ts'
import { load } from './load.ts'
import { nothingLoaded } from './nothing-loaded.ts'
import { chooseReply } from './reply-language.ts'
import type { Replies } from './reply-language.ts'
import type { View } from './view.ts'

/** The fields of a code's file, `codes/{code}.json`, that are shown. */
interface CodeFile {
  readonly meaning: string
  readonly firstLook: string
  readonly remediation: readonly { readonly do: string }[]
  readonly replies: Replies
}

/** How many rows are completed. */
const MAX_ROWS = 10

/**
 * Complete the rows of a list with the meanings of their codes, and a card with what to do first. Only the numbers of
 * these codes are sent. What cannot be loaded is left out, because it is also on the page of the code.
 */
export async function complete({ list, root, wait }: View, isCurrent: () => boolean): Promise<void> {
  const rows = [...root.querySelectorAll<HTMLElement>('ol > .hit')].filter((row) => row.querySelector('a[data-code]'))
  await Promise.all(
    rows.slice(0, MAX_ROWS).map(async (row) => {
      const place = row.querySelector('.hit-more')
      const file = await fileOf(Number(row.querySelector('a')?.dataset.code))
      if (!file || !place || !isCurrent() || place.hasChildNodes()) return
      const isCard = row.classList.contains('hit-card') && list.contains(row)
      place.append(
        ...(isCard ? cardParts(file, languageOf(row), wait) : [el('p', {}, plainText(firstSentence(file.meaning)))]),
      )
    }),
  )
}

/** The language of the query, if a row was found in another than English. */
function languageOf(row: HTMLElement): string | undefined {
  return row.querySelector<HTMLElement>('.hit-why[lang]')?.lang
}

function cardParts(file: CodeFile, asked: string | undefined, live: Element): Node[] {
  const step = file.remediation[0]?.do
  const { text, language } = chooseReply(file.replies, asked, remembered('reply-language'))
  const name = `the reply${language === undefined ? '' : ` in ${language}`}`
  const button = el('button', { type: 'button' }, `Copy ${name}`)
  const actions = el('p', { class: 'hit-actions' }, button)
  button.addEventListener('click', () => {
    void copyHidden({ name, text }, actions, live)
  })
  return [
    el('p', {}, ...withLiterals(file.meaning)),
    el('p', {}, el('strong', {}, `${labels.firstLook}: `), ...withLiterals(file.firstLook)),
    ...(step === undefined ? [] : [el('p', {}, el('strong', {}, 'First step: '), ...withLiterals(step))]),
    actions,
  ]
}

function fileOf(code: number): Promise<CodeFile | undefined> {
  return load<CodeFile>(paths.alternate(code, 'json'), { keep: true }).catch(nothingLoaded)
}
