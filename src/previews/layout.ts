import { previewSize } from './size.ts'

/** The content of a preview. */
export interface PreviewContent {
  /** The code, very large */
  readonly figure?: string
  /** The message, or the name of the page */
  readonly title: string
  /** The category, at the top */
  readonly label?: string
  /** One or two facts, at the bottom */
  readonly facts: readonly string[]
}

/** An element for satori. */
export interface Element {
  readonly type: string
  readonly props: { readonly style?: Style; readonly children?: string | readonly Element[] }
}
type Style = Readonly<Record<string, string | number>>

/** Tokens of the dark theme. A preview is the same for both themes, and works on light and dark backgrounds. */
export const colors = { surface: '#101416', text: '#e7ebed', muted: '#abb5ba', line: '#2a3236', accent: '#6ccdea' }

/** Lays out a preview as a tree of elements, legible at 300 px, a quarter of the width. */
export function treeOf({ figure, title, label, facts }: PreviewContent): Element {
  const top = box({ justifyContent: 'space-between', alignItems: 'flex-start' }, [
    figure === undefined
      ? logo()
      : text(figure, {
          fontSize: title.length > 90 ? 180 : 230,
          fontWeight: 700,
          lineHeight: 0.86,
          color: colors.accent,
        }),
    box({ flexDirection: 'column', alignItems: 'flex-end', maxWidth: 520 }, [
      text(label ?? '', { fontSize: 38, fontWeight: 600, color: colors.muted, textAlign: 'right' }),
    ]),
  ])
  const foot = box(
    { justifyContent: 'space-between', borderTop: `4px solid ${colors.line}`, paddingTop: 24 },
    facts.map((fact) => text(fact, { fontSize: 38, color: colors.muted })),
  )
  return box(
    {
      ...previewSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 64px 40px',
      backgroundColor: colors.surface,
      fontFamily: 'IBM Plex Sans',
    },
    [top, text(title, { ...fit(title), fontWeight: 600, color: colors.text, display: 'block' }), foot],
  )
}

/** The font size of a message: as large as possible within four lines. */
function fit({ length }: string): Style {
  const [size, lines] = length <= 22 ? [96, 2] : length <= 50 ? [80, 2] : length <= 90 ? [64, 3] : [52, 4]
  return { fontSize: size, lineHeight: 1.12, lineClamp: lines }
}

/** The logo of the site: a grid of codes with one found. */
function logo(): Element {
  const cells = [0, 1, 2].map((row) =>
    box(
      { flexDirection: 'row' },
      [0, 1, 2].map((column) =>
        box({
          width: 52,
          height: 52,
          margin: '0 14px 14px 0',
          backgroundColor: row === 1 && column === 1 ? colors.accent : colors.line,
        }),
      ),
    ),
  )
  return box({ flexDirection: 'column' }, cells)
}

function box(style: Style, children: readonly Element[] = []): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

function text(content: string, style: Style): Element {
  return { type: 'div', props: { style, children: content } }
}
