import type { Addresses } from '../../codes/addresses.ts'
import type { Answer } from '../../search/rank/find.ts'
import type { Hit } from '../../search/rank/hits.ts'
import { mask } from '../../log/mask.ts'
import { el } from '../dom.ts'

/**
 * What was found in a pasted text, in the order of its lines: each line with a code, secrets masked.
 * @param text as it was pasted
 */
export function decodedView(text: string, { found }: Answer, paths: Addresses): HTMLElement {
  const lines = mask(text).split('\n')
  const items = found.map(({ record, reason }) => {
    const number = lineOf(reason)
    const line = lines[number - 1]?.trim() ?? ''
    return el(
      'li',
      {},
      `Line ${String(number)}: `,
      el('a', { href: paths.code(record.code) }, `${String(record.code)} ${record.message}`),
      el('code', {}, line.length > 160 ? `${line.slice(0, 160)}…` : line),
    )
  })
  const lineCount = new Set(found.map(({ reason }) => lineOf(reason))).size
  const summary = `Decoded: ${plural(found.length, 'code')} on ${plural(lineCount, 'line')} of ${String(lines.length)}`
  return el(
    'details',
    { class: 'decoded', ...(found.length > 1 && { open: '' }) },
    el('summary', {}, summary),
    el('ul', { 'aria-label': 'Codes in the text' }, ...items),
    el(
      'p',
      { class: 'hit-facts' },
      'Nothing of this text has left your browser. What looks like a secret is masked here.',
    ),
  )
}

function lineOf(reason: Hit['reason']): number {
  return 'line' in reason ? reason.line : 1
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
