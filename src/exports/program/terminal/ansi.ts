/** How a run of text looks in a terminal. */
export interface TextStyle {
  readonly bold?: true
  readonly faint?: true
  readonly underline?: true
  readonly color?: 'red' | 'green' | 'yellow' | 'cyan'
}

/** A run of text that looks the same throughout. */
export interface Span extends TextStyle {
  readonly text: string
}

const on: Readonly<Record<string, TextStyle>> = {
  1: { bold: true },
  2: { faint: true },
  4: { underline: true },
  31: { color: 'red' },
  32: { color: 'green' },
  33: { color: 'yellow' },
  36: { color: 'cyan' },
}
const off: Readonly<Record<string, (keyof TextStyle)[]>> = { 22: ['bold', 'faint'], 24: ['underline'], 39: ['color'] }

const escapeSequence = new RegExp(String.raw`\x1B\[(\d+)m`)

/**
 * Parse what the program writes to a terminal.
 * @param text with the escape sequences of `colored`, and no others
 * @returns the runs of each line
 */
export function readAnsi(text: string): Span[][] {
  let look: Partial<Record<keyof TextStyle, unknown>> = {}
  return text.split('\n').map((line) =>
    line.split(escapeSequence).flatMap((part, i): Span[] => {
      if (i % 2 === 0) return part === '' ? [] : [{ text: part, ...(look as TextStyle) }]
      look = { ...look, ...on[part] }
      for (const name of off[part] ?? [])
        look = Object.fromEntries(Object.entries(look).filter(([key]) => key !== name))
      return []
    }),
  )
}
