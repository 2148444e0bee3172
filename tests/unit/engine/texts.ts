/** A text with its place. */
export interface Text {
  readonly text: string
  /** 1-based */
  readonly line: number
}

const comment = /\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm
const quoted = /`[^`]*`|"[^"]*"|“[^”]*”/g

/** The comments of a file, without quotations. */
export function commentsIn(code: string): Text[] {
  return Array.from(code.matchAll(comment), ({ 0: found, index }) => textAt(code, index, found.replaceAll(quoted, '')))
}

const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g

/** Regular expressions, whose quotes begin no literal; a division has no operator or bracket before it. */
const expression = /(?<=[=(,:[!&|?{};]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//g

/** The literals of a file. */
export function literalsIn(code: string): Text[] {
  const text = withoutComments(code).replaceAll(expression, (found) => found.replaceAll(/\S/g, ' '))
  return Array.from(text.matchAll(literal), ({ 0: found, index }) => textAt(code, index, found))
}

/** The texts of the elements of a component. */
export function elementTextsIn(component: string): Text[] {
  const markup = withoutComments(component).replace(/^---$[^]*?^---$/m, (script) => script.replaceAll(/\S/g, ' '))
  return Array.from(markup.matchAll(/(?<=[>}])[^<>{}]+(?=[<{])/g), ({ 0: found, index }) =>
    textAt(component, index, found),
  ).filter(({ text }) => text.trim() !== '')
}

function withoutComments(code: string): string {
  return code.replaceAll(comment, (found) => found.replaceAll(/\S/g, ' '))
}

/** The lines of a document, without what is quoted as code or as a text. */
export function linesOf(document: string): Text[] {
  const prose = document.replaceAll(/^```[^]*?^```$/gm, (block) => block.replaceAll(/[^\n]/g, ''))
  return prose.split('\n').map((line, i) => ({ text: line.replaceAll(quoted, ''), line: i + 1 }))
}

function textAt(code: string, index: number, found: string): Text {
  return { text: found.replaceAll(/\s+(?:\*\s+)?/g, ' '), line: code.slice(0, index).split('\n').length }
}

/** The names of tests and of their cases: the first argument of `test` and what is called `name`. */
export function testNamesIn(source: string): Text[] {
  const name = /\b(?:(?:test|describe)\(\s*(?:\w+\(\s*)?|name: )(?<quote>['"`])(?<text>(?:\\.|(?!\k<quote>)[^\\])*)/g
  return Array.from(source.matchAll(name), ({ index, groups }) => {
    return textAt(source, index, (groups?.text ?? '').replaceAll(/\$\{[^}]*\}/g, '').replaceAll(quoted, ''))
  })
}
