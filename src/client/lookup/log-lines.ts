import { counted, numeral } from '../../codes/counted.ts'
import { excerptOf } from '../../log/excerpt.ts'
import type { CodeSummary } from '../../log/log-summary.ts'
import { el } from '../dom.ts'
import { logRules } from './log-rules.ts'
import { nothingRead } from './text-source.ts'
import type { TextSource } from './text-source.ts'

/** Lines that are shown at a time. */
const PAGE = 100

/**
 * Show the lines of a log with a code: the first few, and on demand all of them, page by page.
 * @param numbers of all these lines, ascending
 * @param source to read lines from again
 */
export function logLines(code: CodeSummary, numbers: readonly number[], source: TextSource): HTMLDetailsElement {
  const label = `Lines with ${String(code.record.code)}`
  // Focusable, so that it scrolls by keyboard too.
  const place = el('div', { class: 'log-lines', role: 'group', 'aria-label': label, tabindex: '0' })
  const buttons = el('p', { class: 'hit-actions' })
  const details = el('details', { class: 'hit-lines' }, el('summary', {}, summaryText(code)))
  const show = (lines: readonly { line: number; excerpt: string }[]) => {
    place.replaceChildren(...lines.map(lineItem))
  }
  const button = (label: string, start: number) => {
    const element = el('button', { type: 'button' }, label)
    element.addEventListener('click', () => {
      void turnTo(start)
    })
    return element
  }
  const turnTo = async (start: number) => {
    const wanted = numbers.slice(start, start + PAGE)
    const lines = await linesAt(source, wanted, code).catch(nothingRead)
    if (!lines) {
      buttons.replaceChildren('The file cannot be read again: it has changed, or no longer exists.')
      return
    }
    show(lines)
    const end = start + wanted.length
    buttons.replaceChildren(
      ...(start > 0 ? [button('Earlier lines', start - PAGE)] : []),
      ` ${numeral(start + 1)} to ${numeral(end)} of ${numeral(numbers.length)} `,
      ...(end < numbers.length ? [button('Later lines', end)] : []),
    )
  }
  details.addEventListener(
    'toggle',
    () => {
      details.append(place, buttons)
      show(code.lines)
      if (numbers.length > code.lines.length) buttons.append(button(`All ${counted(numbers.length, 'line')}`, 0))
    },
    { once: true },
  )
  return details
}

/** Not a list item, because each item in the list of results is a result. */
function lineItem({ line, excerpt }: { line: number; excerpt: string }): HTMLElement {
  return el('p', {}, el('span', { class: 'log-number' }, numeral(line)), ' ', el('code', {}, excerpt))
}

function summaryText({ count, record }: CodeSummary): string {
  return count === 1 ? `The line with ${String(record.code)}` : `Lines with ${String(record.code)}`
}

async function linesAt(
  source: TextSource,
  wanted: readonly number[],
  { record }: CodeSummary,
): Promise<{ line: number; excerpt: string }[]> {
  const found: { line: number; excerpt: string }[] = []
  let before = 0
  for await (const { lines } of source.pieces()) {
    for (
      let next = wanted[found.length];
      next !== undefined && next <= before + lines.length;
      next = wanted[found.length]
    )
      found.push({ line: next, excerpt: excerptOf(lines[next - before - 1] ?? '', '', record, logRules.mask) })
    before += lines.length
    if (found.length === wanted.length) break
  }
  return found
}
