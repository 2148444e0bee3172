import { escapeMarkup } from '../../codes/prose/escape.ts'
import { readAnsi } from '../program/terminal/ansi.ts'
import type { Span } from '../program/terminal/ansi.ts'
import { columnsOf } from '../program/terminal/wrap.ts'
import type { TerminalStep } from './terminal-session.ts'

const FONT = 14
const COLUMN = 8.43
const LINE = 20
const MARGIN = 20
/** The title bar of the window */
const BAR = 36

const colors = {
  text: '#e6e6e6',
  faint: '#9aa3ad',
  red: '#ff8a80',
  green: '#7ee2a8',
  yellow: '#ffd479',
  cyan: '#7fd7f0',
}

/**
 * Draw a terminal: the same text, colors and columns, in a window.
 * @param steps as `terminalSession` returns them
 * @param title a description for people who cannot see the picture
 * @returns a self-contained SVG: no script, no external font or image
 */
export function terminalSvg(steps: readonly TerminalStep[], title: string): string {
  const lines = steps.flatMap(({ command, output }, i) => [
    ...(i > 0 ? [[]] : []),
    [
      { text: '$ ', color: 'green' as const },
      { text: command, bold: true as const },
    ],
    ...readAnsi(output).flatMap((spans) => folded(spans)),
  ])
  const columns = Math.max(...lines.map((spans) => columnsOf(spans.map(({ text }) => text).join(''))))
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN)
  const height = BAR + lines.length * LINE + MARGIN
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, i) => `<circle cx="${String(20 + i * 20)}" cy="18" r="6" fill="${fill}"/>`,
  )
  const rows = lines.map((spans, i) => {
    const y = BAR + (i + 0.75) * LINE
    return `<text x="${String(MARGIN)}" y="${String(y)}">${spans.map(spanOf).join('')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${String(FONT)}" fill="${colors.text}">
<title>${escapeMarkup(title)}</title>
<rect width="100%" height="100%" rx="10" fill="#16191d"/>
${[...dots, ...rows].join('\n')}
</svg>
`
}

/** Draws a run as wide as its columns, with non-breaking spaces, which SVG does not collapse. */
function spanOf({ text, bold, faint, underline, color }: Span): string {
  const attributes = [
    color && `fill="${colors[color]}"`,
    faint && `fill="${colors.faint}"`,
    bold && 'font-weight="bold"',
    underline && 'text-decoration="underline"',
    `textLength="${String(Math.round(columnsOf(text) * COLUMN * 100) / 100)}"`,
  ]
  return `<tspan ${attributes.filter(Boolean).join(' ')}>${escapeMarkup(text.replaceAll(' ', '\u00A0'))}</tspan>`
}

/** Wraps a line at the width of the terminal, as terminals do. */
function folded(spans: readonly Span[], width = 78): Span[][] {
  const rows: Span[][] = [[]]
  let column = 0
  for (const span of spans) {
    let text = ''
    for (const character of span.text) {
      if (column + columnsOf(character) > width) {
        if (text !== '') rows.at(-1)?.push({ ...span, text })
        rows.push([])
        text = ''
        column = 0
      }
      text += character
      column += columnsOf(character)
    }
    if (text !== '') rows.at(-1)?.push({ ...span, text })
  }
  return rows
}
