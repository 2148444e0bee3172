import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { call, readDecisions } from '../../../examples/typescript/client.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { languages, skipped } from './languages.ts'

const { codes } = loadCatalog()
const first = (retry: string) => String(codes.find((record) => record.retry === retry && record.code > 0)?.code)
const [state, fix, wait, never] = ['not-needed', 'after-fix', 'backoff', 'never'].map(first) as [
  string,
  string,
  string,
  string,
]

/** Answers as `HTTP status:result` one after the other, and what the client makes of them. */
const scenarios: readonly { it: string; answers: string; expected: string }[] = [
  { it: 'is done with a success', answers: '200:0', expected: 'done 0 1 waits' },
  { it: 'is done with a state that is already reached', answers: `200:${state}`, expected: `done ${state} 1 waits` },
  { it: 'asks for a fix and does not repeat', answers: `200:${fix}`, expected: `fix ${fix} 1 waits` },
  { it: 'stops where a retry never helps', answers: `200:${never}`, expected: `stop ${never} 1 waits` },
  { it: 'stops at a code that nobody knows', answers: '200:99999', expected: 'stop 99999 1 waits' },
  {
    it: 'waits longer each time until it succeeds',
    answers: `200:${wait},200:${wait},200:0`,
    expected: 'done 0 3 waits 1+2',
  },
  {
    it: 'gives up after four attempts',
    answers: `200:${wait},200:${wait},200:${wait},200:${wait},200:0`,
    expected: `stop ${wait} 4 waits 1+2+4`,
  },
  {
    it: 'stops waiting when the answer changes to one that asks for a fix',
    answers: `200:${wait},200:${fix}`,
    expected: `fix ${fix} 2 waits 1`,
  },
  { it: 'throws at a body without a result', answers: '200:{}', expected: 'throws' },
  { it: 'throws at another HTTP status and does not repeat', answers: '502:0', expected: 'throws' },
]

const folder = mkdtempSync(join(tmpdir(), 'codes-'))
const table = join(folder, 'codes.json')
writeFileSync(table, JSON.stringify({ codes: codes.map(({ code, retry }) => ({ code, retry })) }))
after(() => {
  rmSync(folder, { recursive: true })
})

for (const { it, answers, expected } of scenarios) {
  test(`the TypeScript client ${it}`, async () => {
    assert.equal(await play(answers), expected)
  })
}

for (const language of languages) {
  const { name, run } = language
  test(`the ${name} client does the same in every case`, { skip: skipped(language, 'client') }, () => {
    const lines = run('client', [table, ...scenarios.map(({ answers }) => answers)])
    assert.deepEqual(
      scenarios.map(({ it }, i) => `${it}: ${lines[i] ?? ''}`),
      scenarios.map(({ it, expected }) => `${it}: ${expected}`),
    )
  })
}

async function play(answers: string): Promise<string> {
  const steps = answers.split(',')
  const waits: number[] = []
  const send = () => {
    const [status, text = ''] = (steps.shift() ?? '').split(':')
    const body = /^\d+$/.test(text) ? `{"result": ${text}, "message": "m"}` : text
    return Promise.resolve({ status: Number(status), body })
  }
  const pause = (seconds: number) => {
    waits.push(seconds)
    return Promise.resolve()
  }
  try {
    const { decision, result, attempts } = await call(send, readDecisions(table), pause)
    return `${decision} ${String(result)} ${String(attempts)} waits ${waits.join('+')}`.trim()
  } catch {
    return 'throws'
  }
}
