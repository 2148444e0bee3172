import { printParseErrorCode } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'
import { quote } from '../problems/problem.ts'

/** The 1-based line and column of an offset in a text. */
export type Locate = (offset: number) => { line: number; column: number }

/** A syntax error, at an offset in UTF-16 units. */
export interface SyntaxProblem {
  readonly offset: number
  readonly text: string
}

const deepest = 64

const expected: Record<string, string> = {
  PropertyNameExpected: 'expected a property name in double quotes',
  ValueExpected: 'expected a value',
  CommaExpected: 'expected a comma between two entries',
  ColonExpected: 'expected a colon after the property name',
  CloseBraceExpected: 'expected "}"; the file may be cut off',
  CloseBracketExpected: 'expected "]"; the file may be cut off',
  EndOfFileExpected: 'expected the end of the file here; remove what follows',
  InvalidCommentToken: 'comments are not part of JSON; remove it',
  UnexpectedEndOfString: 'a text is not closed on its line; expected a double quote',
  UnexpectedEndOfNumber: 'a number is not finished; expected digits',
  InvalidUnicode: 'expected four hex digits after \\u',
  InvalidEscapeCharacter: 'expected one of " \\ / b f n r t u after a backslash',
  InvalidCharacter: 'a control character; expected an escape in its place, such as \\n',
  InvalidNumberFormat: 'not a number as JSON writes it; expected one such as 22',
}

/**
 * Explain the errors of the parser. Follow-up errors, on the same line or the lines right after it, are left out.
 * @param errors the errors in the order of the text
 * @param text the text of the file
 */
export function syntaxProblems(errors: readonly ParseError[], text: string): SyntaxProblem[] {
  const at = createLocator(text)
  let reached = -1
  return errors.flatMap((error) => {
    const { line } = at(error.offset)
    const isEcho = line <= reached + 1
    reached = line
    return isEcho ? [] : [explainSyntax(error, text)]
  })
}

/** What a scan of the characters of a JSON text shows. */
export interface Structure {
  /** The number of properties of all its objects, if it is valid */
  readonly properties: number
  /** Where brackets nest deeper than in any record: a recursive parser would run out of stack there */
  readonly deep?: SyntaxProblem
}

const [quotation, backslash, lineFeed, colon] = [0x22, 0x5c, 0x0a, 0x3a]
const [bracket, bracketEnd, brace, braceEnd] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Scan a text in one pass, by character codes, because files can be a hundred megabytes. */
export function scanStructure(text: string): Structure {
  let depth = 0
  let properties = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i)
    if (quoted) {
      if (character === backslash) i++
      else if (character === quotation || character === lineFeed) quoted = false
    } else if (character === quotation) quoted = true
    else if (character === colon) properties++
    else if (character === bracketEnd || character === braceEnd) depth--
    else if ((character === bracket || character === brace) && ++depth > deepest) {
      const text = `brackets are nested more than ${String(deepest)} levels deep; expected at most that many: remove some`
      return { properties, deep: { offset: i, text } }
    }
  }
  return { properties }
}

/** Make a function that finds the line and column of an offset in a text. */
export function createLocator(text: string): Locate {
  const starts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function explainSyntax({ error, offset, length }: ParseError, text: string): SyntaxProblem {
  const name = printParseErrorCode(error)
  const before = text.slice(0, offset).trimEnd()
  const token = text.slice(offset, offset + length)
  const lineStart = text.lastIndexOf('\n', offset) + 1
  if (/^(<{7}|={7}|>{7})/.test(text.slice(lineStart, lineStart + 7))) {
    return { offset, text: 'not valid JSON: a merge conflict is left here; keep one side of it' }
  }
  if (before.endsWith(',') && /^[}\]]/.test(token)) {
    return { offset: before.length - 1, text: `not valid JSON: nothing follows this comma but "${token}"; remove it` }
  }
  if (name === 'UnexpectedEndOfString' && !text.includes('\n', offset)) {
    return { offset, text: 'not valid JSON: the file ends within this text; it may be cut off' }
  }
  if (name === 'CommaExpected' && /^\d/.test(token) && before.endsWith('0')) {
    return { offset, text: 'not valid JSON: a number has a leading zero; remove it' }
  }
  if (name === 'InvalidSymbol') {
    return { offset, text: `not valid JSON: ${quote(token)} is not a value; put text in double quotes` }
  }
  return { offset, text: `not valid JSON: ${expected[name] ?? name}` }
}
