import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'
import { quote } from '../problems/problem.ts'
import type { Path, Problem } from '../problems/problem.ts'
import { createLocator, scanStructure, syntaxProblems } from './syntax.ts'
import type { Locate } from './syntax.ts'

/** A JSON document with the positions of its values. */
export interface JsonDocument {
  /** The parsed value; undefined when the bytes or the syntax are wrong */
  readonly value: unknown
  /** What is wrong with the bytes or the syntax, and properties that appear twice */
  readonly problems: readonly Problem[]
  /**
   * The position of a value.
   * @param path the path from the root; if it has no value, the position is that of the nearest value around it
   * @param key whether to return the position of the property's name instead of its value
   */
  position(path: Path, key?: boolean): { line: number; column: number }
}

/**
 * Parse the bytes of a JSON file, keeping positions. Comments, trailing commas, a byte order mark, anything but UTF-8,
 * and a property that appears twice in one object are problems.
 * @param bytes the file as it is on disk
 * @param file its name in messages
 */
export function parseJson(bytes: Uint8Array, file: string): JsonDocument {
  const { text, problem } = decode(bytes, file)
  if (problem) return { value: undefined, problems: [problem], position: () => ({ line: 1, column: 1 }) }
  const { deep, properties } = scanStructure(text)
  if (deep) {
    const at = createLocator(text)
    return { value: undefined, problems: [{ file, ...at(deep.offset), text: deep.text }], position: () => at(0) }
  }
  const value = parseFast(text)
  if (value === undefined || propertiesOf(value) !== properties) return parseWithPositions(text, file)
  let document: JsonDocument | undefined
  return {
    value,
    problems: [],
    position: (...place) => (document ??= parseWithPositions(text, file)).position(...place),
  }
}

/** Parse without positions: most files have no problems, and a tree with positions takes ten times the text's size. */
function parseFast(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The number of properties in a value, which is lower than in its text if a property appears twice. */
function propertiesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = Array.isArray(value) ? 0 : Object.keys(value).length
  for (const child of Object.values(value)) count += propertiesOf(child)
  return count
}

function parseWithPositions(text: string, file: string): JsonDocument {
  const at = createLocator(text)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const position = (path: Path, key = false) => at(root ? offsetOf(root, path, key) : 0)
  const problems = syntaxProblems(errors, text).map(({ offset, text }) => ({ file, ...at(offset), text }))
  if (!root || problems.length > 0) return { value: undefined, problems, position }
  return { value: toValue(root), problems: [...repeatedKeys(root, at, file)], position }
}

function decode(bytes: Uint8Array, file: string): { text: string; problem?: Problem } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = 'starts with a byte order mark; save the file as UTF-8 without BOM'
    return { text: '', problem: { file, line: 1, column: 1, text } }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() !== '') return { text }
    const empty = 'the file is empty; expected JSON: restore it from version control'
    return { text: '', problem: { file, line: 1, column: 1, text: empty } }
  } catch {
    return { text: '', problem: notUtf8(bytes, file) }
  }
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const valid = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? ''
  const offset = new TextEncoder().encode(valid).length
  const hex = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  const guess = bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : 'Latin-1'
  const text = `byte 0x${hex} is not UTF-8 (${guess}, perhaps); save the file as UTF-8`
  return { file, ...createLocator(valid)(valid.length), text }
}

function offsetOf(root: Node, path: Path, key: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (!node) continue
    const named = key && length === path.length && node.parent?.type === 'property'
    return named ? node.parent.offset : node.offset
  }
  return root.offset
}

function* repeatedKeys(node: Node, at: Locate, file: string): Generator<Problem> {
  const names = new Set<unknown>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined
    if (key && names.has(key.value)) {
      const text = `${quote(key.value)} appears twice in one object; keep one of them`
      yield { file, ...at(key.offset), text }
    }
    if (key) names.add(key.value)
    yield* repeatedKeys(child, at, file)
  }
}

/** Like jsonc-parser's getNodeValue, but `__proto__` becomes an own property, so that the schema rejects it. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue)
  if (node.type !== 'object') return node.value as unknown
  const entries = (node.children ?? []).map(({ children }) => {
    const [key, value] = children ?? []
    return [String(key?.value), value ? toValue(value) : undefined] as const
  })
  return Object.fromEntries(entries)
}
