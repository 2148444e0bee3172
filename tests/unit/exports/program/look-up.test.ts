import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { querySets } from '../../../bench/search/sets.ts'
import { lookupData, recordsOf } from '../../../../src/search/index/records.ts'
import { indexOf } from '../../../../src/search/index/search-index.ts'
import { answerInLanguage } from '../../../../src/search/languages/answer.ts'
import { languageData, languageSigns } from '../../../../src/search/languages/data.ts'
import { languageIndexOf } from '../../../../src/search/languages/language-index.ts'
import { languageOf } from '../../../../src/search/languages/signs.ts'
import { readQuery } from '../../../../src/search/query/query.ts'
import { find } from '../../../../src/search/rank/find.ts'
import type { Answer as Answered } from '../../../../src/search/rank/find.ts'
import { index as indexWithKeywords } from '../../search/index.ts'
import { folder, nodes, site } from './built.ts'

// Every set of the benchmark, and the files of queries in other languages.
const files = globSync('tests/bench/search/*.json').filter((path) => !path.endsWith('words.json'))
const queries = [
  ...(['tune', 'report'] as const).flatMap((half, i) =>
    querySets(site.catalog.codes, i + 1, half).flatMap(({ questions }) => questions.map(({ query }) => query)),
  ),
  ...files.flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { query: string }[]).map(({ query }) => query)),
]

const index = indexOf(recordsOf(lookupData(site.catalog)))

const languages = site.catalog.languages.map((language) => ({
  signs: languageSigns(language, ''),
  index: languageIndexOf(languageData(language), indexWithKeywords.records),
}))

/** As the page does: numbers and messages first, then keywords, in the language of the query where it is another one. */
function ask(text: string): Answered {
  const query = readQuery(text)
  const answer = find(index, query)
  if (!answer.needsKeywords) return answer
  const known = languages.map(({ signs }) => signs)
  const language = languages.find(({ signs }) => signs === languageOf(query.text, known))
  const other = language && query.mentions.length === 0 && answerInLanguage(language.index, indexWithKeywords, query)
  return other && other.hits.length + other.guesses.length > 0 ? other : find(indexWithKeywords, query)
}

interface Answer {
  readonly codes: readonly number[]
  readonly unknown: readonly string[]
  readonly guesses: readonly number[]
}

/** Answers of the built program to many queries, in one process: its tools are what a client calls. */
async function answersOf(node: string): Promise<Answer[]> {
  const child = spawn(node, [join(folder, 'status-codes.mjs'), 'mcp'], {
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

for (const node of nodes) {
  test(`the program answers every query of the benchmark as the site does, with Node ${node.name}`, async () => {
    const answers = await answersOf(node.path)
    const codesOf = (hits: ReturnType<typeof ask>['hits']) => hits.map(({ record }) => record.code)
    const different = queries.filter((query, i) => {
      const { hits, guesses, unknown } = ask(query)
      const expected: Answer = { codes: codesOf(hits), guesses: codesOf(guesses), unknown }
      return JSON.stringify(answers[i]) !== JSON.stringify(expected)
    })
    assert.ok(queries.length > 1000)
    assert.deepEqual(different, [])
  })
}
