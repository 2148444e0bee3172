import type { Verdict } from '../../../codes/labels.ts'

/** Adds escape sequences around a piece of text. */
export type Paint = (text: string) => string

/** How the parts of an answer look in a terminal. */
export interface Style {
  readonly title: Paint
  readonly heading: Paint
  readonly literal: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly link: Paint
  readonly verdict: Readonly<Record<Verdict, Paint>>
}

const none: Paint = (text) => text
const ansi =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001B[${String(on)}m${text}\u001B[${String(off)}m`
const [bold, faint, underline] = [ansi(1, 22), ansi(2, 22), ansi(4, 24)]
const [red, green, yellow, cyan] = [ansi(31, 39), ansi(32, 39), ansi(33, 39), ansi(36, 39)]

/** A style that adds nothing to the text. */
export const plainStyle: Style = {
  title: none,
  heading: none,
  literal: none,
  strong: none,
  faint: none,
  link: none,
  verdict: {
    no: none,
    'fix-first': none,
    'look-and-fix': none,
    'once-fixed': none,
    'look-first': none,
    wait: none,
    verify: none,
    done: none,
  },
}

/** The eight standard colors, in the shades of the reader's terminal. */
export const coloredStyle: Style = {
  title: bold,
  heading: (text) => bold(cyan(text)),
  literal: cyan,
  strong: bold,
  faint,
  link: underline,
  verdict: {
    no: red,
    'fix-first': red,
    'look-and-fix': red,
    'once-fixed': yellow,
    'look-first': yellow,
    wait: green,
    verify: yellow,
    done: green,
  },
}

/**
 * Choose the style for a stream: colors only on a terminal, and not if `NO_COLOR` is set (https://no-color.org).
 * @param isTerminal whether a person reads the stream
 * @param env the environment of the program
 */
export function styleFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  const wanted = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return isTerminal && wanted ? coloredStyle : plainStyle
}
