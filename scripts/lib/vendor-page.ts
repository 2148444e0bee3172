import { parse } from 'csv-parse/sync'
import { parse as parseHtml } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { TableRow } from '../../src/codes/rules/published.ts'
import { rowsOf } from '../../src/vendor-table/table-rows.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * Read the rows of a copy of the vendor's page, saved as HTML, CSV with a header, or text.
 * @param text of the file
 * @returns rows in the order of the file; their line numbers refer to the file or, for HTML, to its visible text
 */
export function rowsOfPage(text: string): TableRow[] {
  if (/<(?:html|body|table|tr|td|div|p|br)\b/i.test(text)) return rowsOf(visibleText(text))
  return rowsOfCsv(text) ?? rowsOf(text)
}

/** Extracts the visible text of a page: a line for each row or paragraph, with tabs between cells. */
export function visibleText(html: string): string {
  const walk = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/\s+/g, ' ')
    if (!('childNodes' in node) || hidden.has(node.nodeName)) return node.nodeName === 'br' ? '\n' : ''
    const inner = node.childNodes.map(walk).join('')
    if (node.nodeName === 'td' || node.nodeName === 'th') return `${inner.trim()}\t`
    return blocks.has(node.nodeName) ? `\n${inner.trim()}\n` : inner
  }
  const { childNodes } = parseHtml(html)
  return childNodes
    .map(walk)
    .join('')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}

const hidden = new Set(['head', 'script', 'style', 'template', 'noscript', 'br'])
const blocks = new Set([
  'tr',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'table',
  'ul',
  'ol',
  'pre',
])

/** Reads a table whose header names a column for the code and one for the message; undefined without such a header. */
function rowsOfCsv(text: string): TableRow[] | undefined {
  const delimiter = [',', ';', '\t'].find((one) => text.slice(0, text.indexOf('\n')).includes(one))
  if (delimiter === undefined) return undefined
  const options = { delimiter, bom: true, relaxColumnCount: true, relaxQuotes: true, info: true } as const
  const [head, ...rows] = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
  const column = (pattern: RegExp) => head?.record.findIndex((name) => pattern.test(name.trim())) ?? -1
  const [code, message] = [column(/\bcode$/i), column(/^(?:message|description|text|meaning)$/i)]
  if (code < 0 || message < 0) return undefined
  return rows.flatMap(({ record, info }) => {
    const number = record[code]?.trim() ?? ''
    const text = record[message]?.trim().replaceAll(/\s+/g, ' ') ?? ''
    return /^\d{1,6}$/.test(number) && text !== '' ? [{ code: Number(number), message: text, line: info.lines }] : []
  })
}

/**
 * Convert a copy of the vendor's table for storage: text unchanged; pages and CSV with one row per line.
 * @param text of the file
 */
export function tableText(text: string): string {
  const rows = rowsOfPage(text)
  const plain = rowsOf(text)
  const isText = plain.length === rows.length && plain.every(({ message }, i) => message === rows[i]?.message)
  return isText ? text : rows.map(({ code, message }) => `${String(code)}\t${message}\n`).join('')
}
