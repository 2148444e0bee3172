import { createInterface } from 'node:readline'
import { spawn } from 'node:child_process'
import { querySets } from '../../../bench/search/sets.ts'
import type { Answer as Answered } from '../../../../src/search/rank/answer.ts'
import { ask } from '../../data-quality/lookup.ts'
import { file, folder, site } from './built.ts'

/** The queries of every set of the benchmark. */
export const queries: readonly string[] = (['training', 'held-out'] as const).flatMap((part, i) =>
  querySets(site.catalog.codes, i + 1, part).flatMap(({ questions }) => questions.map(({ query }) => query)),
)

/** The answer of the page: in the language of the query, if that is not English and the query is in words. */
export async function expected(text: string): Promise<Answer> {
  const { hits, guesses, unknown } = await ask(text)
  const codesOf = (list: Answered['hits']) => list.map(({ record }) => record.code)
  return { codes: codesOf(hits), guesses: codesOf(guesses), unknown }
}

/** The result of a query, as numbers of codes. */
export interface Answer {
  readonly codes: readonly number[]
  readonly unknown: readonly string[]
  readonly guesses: readonly number[]
}

/**
 * Answers of the built program to many queries, in one process: its tools are what a client calls.
 * @param node its path
 */
export async function answersOf(node: string, queries: readonly string[]): Promise<Answer[]> {
  const child = spawn(node, [file, 'mcp'], {
    cwd: folder,
    env: {},
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  send({
    id: 'open',
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  })
  send({ method: 'notifications/initialized' })
  for (const [id, query] of queries.entries()) {
    send({ id, method: 'tools/call', params: { name: 'look_up_status_code', arguments: { query } } })
  }
  const answers: Answer[] = []
  let open = queries.length
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, result } = JSON.parse(line) as {
      id: unknown
      result: { structuredContent: Record<'codes' | 'guesses', { code: number }[]> & { unknown: string[] } }
    }
    if (typeof id !== 'number') continue
    const { codes, guesses, unknown } = result.structuredContent
    answers[id] = { codes: codes.map(({ code }) => code), guesses: guesses.map(({ code }) => code), unknown }
    if (--open === 0) child.stdin.end()
  }
  return answers
}
