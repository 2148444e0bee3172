import { escapeMarkdown } from '../../codes/prose/escape.ts'

/**
 * Write a Markdown table.
 * @param heads plain text
 * @param rows cells in Markdown, without line breaks; see `markdownCell`
 * @returns lines, each with its line break
 */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [heads.map(markdownCell), heads.map(() => '---'), ...rows].map(line).join('')
}

/** Escape text for a cell of a Markdown table; line breaks become spaces. */
export function markdownCell(text: string): string {
  return escapeMarkdown(text)
    .replaceAll('|', String.raw`\|`)
    .replaceAll(/\s+/g, ' ')
}
