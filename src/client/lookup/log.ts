import { counted, numeral } from '../../codes/counted.ts'
import { spanText, summaryText } from '../../log/summary-text.ts'
import type { CodeSummary } from '../../log/log-summary.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import { copyHidden } from '../copying/clipboard.ts'
import { el } from '../dom.ts'
import { paths } from './config.ts'
import { logLines } from './log-lines.ts'
import { readLog } from './read-log.ts'
import type { ReadLog } from './read-log.ts'
import { codeItem } from './results.ts'
import { nothingRead, sourceOfFile, sourceOfText } from './text-source.ts'
import type { TextSource } from './text-source.ts'
import type { View } from './view.ts'

const MASKED =
  'The text stays in your browser. In what is shown and copied, secrets, phone numbers and the like are masked; other personal data may remain.'
/** How many rows are shown at first. */
const MAX_ROWS = 30

/**
 * Show the summary of a log: a row for each code, with its count, and its first and last line and time.
 * @param log a text, or a file that is read in pieces
 */
export async function showLog(
  view: View,
  index: SearchIndex,
  log: string | File,
  isCurrent: () => boolean,
): Promise<void> {
  if (log instanceof File && log.size === 0) {
    announce(view, `“${log.name}” is empty.`)
    return
  }
  const source = typeof log === 'string' ? sourceOfText(log) : await sourceOfFile(log).catch(nothingRead)
  if (!isCurrent()) return
  if (!source) {
    announceUnreadable(view, log as File)
    return
  }
  let stopped = false
  const stop = el('button', { type: 'button' }, 'Stop')
  stop.addEventListener('click', () => {
    stopped = true
  })
  const read = await readLog(index, source, (share) => {
    const percent = `Reading… ${String(Math.round(share * 100))} %`
    if (!stop.isConnected && isCurrent()) view.text.replaceChildren(stop)
    if (isCurrent()) view.wait.textContent = percent
    return isCurrent() && !stopped
  }).catch(nothingRead)
  if (!isCurrent()) return
  if (!read) {
    announceUnreadable(view, log as File)
    return
  }
  showSummary(view, read, source, log)
  view.status.textContent = statusOf(read)
}

function showSummary({ list, text, wait }: View, read: ReadLog, source: TextSource, log: string | File): void {
  const { codes } = read.summary
  text.replaceChildren(logHead(read, log, wait))
  const rows = codes.map((code) => () => row(code, read, source))
  list.append(...rows.slice(0, MAX_ROWS).map((make) => make()))
  list.hidden = codes.length === 0
  if (rows.length <= MAX_ROWS) return
  const more = el('button', { type: 'button' }, `Show the other ${counted(rows.length - MAX_ROWS, 'code')}`)
  more.addEventListener('click', () => {
    const others = rows.slice(MAX_ROWS).map((make) => make())
    // Only the first rows are completed with meanings.
    for (const item of others) item.querySelector('.hit-more')?.remove()
    list.append(...others)
    more.remove()
  })
  text.append(more)
}

function row(code: CodeSummary, { lines }: ReadLog, source: TextSource): HTMLLIElement {
  const item = codeItem(code.record, [code.record.message])
  const [amount = '', ...rest] = spanText(code).split(', ')
  const from = code.first.from === '' ? '' : `, from “${code.first.from}”`
  const span = el('p', { class: 'hit-span' }, el('strong', {}, amount), `${['', ...rest].join(', ')}${from}`)
  item.querySelector('a')?.after(span)
  item.append(logLines(code, lines.get(code.record.code) ?? [], source))
  return item
}

function logHead({ summary }: ReadLog, log: string | File, live: Element): HTMLElement {
  const button = el('button', { type: 'button' }, 'Copy summary')
  button.addEventListener('click', () => {
    const text = summaryText(summary, (code) => new URL(paths.code(code), location.href).href)
    void copyHidden({ name: 'the summary', text }, head, live)
  })
  const name = typeof log === 'string' ? [] : [el('strong', {}, log.name), ' ']
  const head = el(
    'p',
    { class: 'log-head' },
    ...name,
    el('span', {}, MASKED),
    ...(summary.codes.length > 0 ? [' ', button] : []),
  )
  return head
}

function statusOf({ summary, lines, complete }: ReadLog): string {
  const { codes, lineCount, unknown } = summary
  const found = [...lines.values()].reduce((sum, { length }) => sum + length, 0)
  const results = codes.length === 1 ? '1 result' : `${String(codes.length)} results`
  const none = unknown.slice(0, 5).map(({ digits }) => digits)
  return [
    ...(codes.length > 0
      ? [`${results}.`, `Codes on ${numeral(found)} of ${counted(lineCount, 'line')}.`]
      : [`No status code found in ${counted(lineCount, 'line')}.`]),
    ...(none.length > 0 ? [`No code ${none.join(', ')}.`] : []),
    ...(complete ? [] : ['Reading was stopped before the end.']),
  ].join(' ')
}

function announceUnreadable(view: View, { name }: File): void {
  announce(view, `“${name}” is not a text file, or cannot be read. Open a log or a response.`)
}

function announce({ text, status }: View, words: string): void {
  text.replaceChildren(el('p', { class: 'lookup-file', role: 'alert' }, words))
  status.textContent = 'Nothing was read.'
}
