import { verdictLabels, verdictOf } from '../../../codes/labels.ts'
import { titleOf } from '../../../codes/title.ts'
import type { Code } from '../../../codes/schema.ts'
import { factTerms } from '../../../view-models/headings.ts'
import { markdownCell, markdownTable } from '../../../view-models/table/markdown.ts'
import { csvLines } from '../../codes-csv.ts'
import { absolute } from '../../../publishing/published-file.ts'
import { publicCode } from '../../public-code.ts'
import { filterCodes, filtersOf } from '../filters.ts'
import type { Filters } from '../filters.ts'
import { exitCodes, layoutFor, print } from '../io.ts'
import type { ProgramReference } from '../reference.ts'
import type { Layout } from '../terminal/note-text.ts'
import { columnsOf, padTo } from '../terminal/wrap.ts'
import { Option } from '../third-party/parser.ts'
import { formatOption, widthOption } from './command.ts'
import type { AddCommand } from './command.ts'

interface Options extends Filters {
  readonly format: 'table' | 'csv' | 'json' | 'md'
  readonly width?: number
}

/** Lists codes, optionally filtered. */
export const list: AddCommand = (program, { reference, io, done }) => {
  const command = program.command('list').description('list codes')
  for (const [name, { description, values }] of Object.entries(filtersOf(reference))) {
    command.addOption(new Option(`--${name} <${name}...>`, description).choices(values))
  }
  command
    .addOption(formatOption(['table', 'csv', 'json', 'md']))
    .addOption(widthOption())
    .action(async ({ format, width, ...filters }: Options) => {
      const codes = filterCodes(filters, reference)
      if (codes.length > 0 || format === 'json') {
        await print(
          io.stdout,
          formats[format](codes, reference, tableLayout(layoutFor(io, width), io.stdout.isTTY === true)),
        )
      } else await print(io.stderr, 'No code matches.')
      done(codes.length > 0 ? exitCodes.answered : exitCodes.nothing)
    })
}

/** A table that does not go to a terminal is as wide as its content. */
function tableLayout(layout: Layout, isTerminal: boolean): Layout {
  return isTerminal ? layout : { ...layout, width: 0 }
}

const formats: Readonly<
  Record<Options['format'], (codes: readonly Code[], reference: ProgramReference, layout: Layout) => string>
> = {
  table: (codes, reference, layout) => tableText(codes, reference, layout),
  // Each line ends with CRLF. Printing adds a line break, so the last line keeps only its CR.
  csv: (codes, reference) => [...csvLines(codes, reference)].join('').replace(/\n$/, ''),
  json: (codes, reference) => {
    const { version, updated } = reference.catalog
    return JSON.stringify({ version, updated, codes: codes.map((record) => publicCode(record, reference)) }, null, 2)
  },
  md: (codes, reference) => {
    const rows = codes.map((record) => {
      const link = `[${markdownCell(titleOf(record))}](${absolute(reference, reference.paths.code(record.code))})`
      return [link, ...factCells(record, reference).map(markdownCell)]
    })
    return markdownTable(['Code', ...heads], rows).trimEnd()
  },
}

const heads = [factTerms.verdict, factTerms.actor, factTerms.category]

function factCells(record: Code, { catalog }: ProgramReference): string[] {
  return [verdictLabels[verdictOf(record)], catalog.actorLabel(record.actor), catalog.category(record.category).title]
}

function tableText(codes: readonly Code[], reference: ProgramReference, { style, width }: Layout): string {
  const rows = [
    ['Code', 'Message', ...heads],
    ...codes.map((record) => [String(record.code), record.message, ...factCells(record, reference)]),
  ]
  const widths = ['', '', '', '', ''].map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? ''))))
  const room = width === 0 ? Infinity : width - (widths.reduce((sum, one) => sum + one, 0) - (widths[1] ?? 0)) - 8
  widths[1] = Math.max(20, Math.min(widths[1] ?? 0, room))
  const lines = rows.map((row) => {
    return row
      .map((cell, i) => {
        const text = padTo(cut(cell, widths[i] ?? 0), widths[i] ?? 0)
        return i === 0 ? padTo('', (widths[0] ?? 0) - columnsOf(cell)) + cell : text
      })
      .join('  ')
      .trimEnd()
  })
  const [head = '', ...rest] = lines
  return [style.heading(head), ...rest].join('\n')
}

/** Shortens a message that does not fit, with an ellipsis at its end. */
function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let short = ''
  for (const character of text) {
    if (columnsOf(short + character) > columns - 1) break
    short += character
  }
  return `${short.trimEnd()}…`
}
