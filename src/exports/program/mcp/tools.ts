import { verdictLabels, verdictOf } from '../../../codes/labels.ts'
import type { Code } from '../../../codes/schema.ts'
import { titleOf } from '../../../codes/title.ts'
import { absolute } from '../../../publishing/published-file.ts'
import { codeMarkdown } from '../../markdown.ts'
import { nothingText } from '../answer-text.ts'
import { answerMarkdown } from '../answer-markdown.ts'
import { filterCodes, filtersOf } from '../filters.ts'
import type { Filters } from '../filters.ts'
import type { ProgramReference } from '../reference.ts'
import type * as Sdk from '../third-party/mcp.ts'
import { answerOutput, codeInput, filterInput, listOutput, queryInput } from './schemas.ts'
import type { CodeRow } from './schemas.ts'

type FromJsonSchema = typeof Sdk.fromJsonSchema

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/** Adds the look-up, the notes and the list as tools. */
export function addTools(server: Sdk.McpServer, reference: ProgramReference, { fromJsonSchema }: typeof Sdk): void {
  addLookup(server, reference, fromJsonSchema)
  addExplain(server, reference, fromJsonSchema)
  addList(server, reference, fromJsonSchema)
}

function addLookup(server: Sdk.McpServer, reference: ProgramReference, schema: FromJsonSchema): void {
  const { catalog, lookup } = reference
  server.registerTool(
    'look_up_status_code',
    {
      title: 'Look up a status code',
      description:
        'Finds the status codes that a text means: a number, a message, words, a response, a log line or an exception. ' +
        'Returns the best matches first, with the complete note if one code is meant. If a number is not a status code, ' +
        'the result says so.',
      annotations: readOnly,
      inputSchema: schema<{ readonly query: string }>(queryInput),
      outputSchema: schema(answerOutput),
    },
    async ({ query }) => {
      const found = await lookup.ask(query)
      const { hits, guesses, unknown, nearest } = found.answer
      const rows = (list: typeof hits) => list.map(({ record }) => rowOf(catalog.get(record.code), reference))
      const answer = hits.length + guesses.length + found.pages.length > 0 ? [answerMarkdown(found, reference)] : []
      return {
        content: [{ type: 'text', text: [...nothingText(found), ...answer].join('\n\n') }],
        structuredContent: {
          found: hits.length > 0,
          codes: rows(hits),
          guesses: rows(guesses),
          unknown: [...unknown],
          nearest: nearest.map(({ code }) => code),
        },
      }
    },
  )
}

function addExplain(server: Sdk.McpServer, reference: ProgramReference, schema: FromJsonSchema): void {
  const { catalog, lookup } = reference
  server.registerTool(
    'explain_status_code',
    {
      title: 'Explain a status code',
      description:
        'Returns the complete note on one code: what to look at first, whether a program may repeat the call, causes, ' +
        'steps, codes it is confused with, where it comes up, the reply to send, what to collect, sources.',
      annotations: readOnly,
      inputSchema: schema<{ readonly code: number }>(codeInput),
    },
    async ({ code }) => {
      const record = catalog.find(code)
      if (record) return { content: [{ type: 'text', text: codeMarkdown(record, reference) }] }
      const lines = nothingText(await lookup.ask(String(code)))
      return { content: [{ type: 'text', text: lines.join('\n') }], isError: true }
    },
  )
}

function addList(server: Sdk.McpServer, reference: ProgramReference, schema: FromJsonSchema): void {
  server.registerTool(
    'list_status_codes',
    {
      title: 'List status codes',
      description: 'Lists all codes, or those that match the filters: message, whether to repeat the call, page.',
      annotations: readOnly,
      inputSchema: schema<Partial<Record<keyof Filters, string>>>(filterInput(filtersOf(reference))),
      outputSchema: schema(listOutput),
    },
    (filters) => {
      const wanted: Filters = Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]]))
      const rows = filterCodes(wanted, reference).map((record) => rowOf(record, reference))
      const lines = rows.map((row) => `${titleOf(row)} (repeat the call? ${row.verdict})`)
      const text = lines.length > 0 ? lines.join('\n') : 'No code matches.'
      return { content: [{ type: 'text', text }], structuredContent: { codes: rows } }
    },
  )
}

function rowOf(record: Code, reference: ProgramReference): CodeRow {
  const { code, message, kind, actor, retry, repeat } = record
  const url = absolute(reference, reference.paths.code(code))
  return { code, message, kind, actor, retry, repeat, verdict: verdictLabels[verdictOf(record)], url }
}
