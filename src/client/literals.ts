import { el } from './dom.ts'

/** Show literals between backticks as code, and everything else as text. */
export function withLiterals(text: string): (Node | string)[] {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? el('code', {}, piece) : piece))
}
