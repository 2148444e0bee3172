import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { call, readRules } from '../../../examples/typescript/client.ts'
import type { State } from '../../../examples/typescript/client.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { languages, skipped } from './languages.ts'

const { codes } = loadCatalog()
const first = (retry: string, repeat?: string) =>
  String(codes.find((record) => record.retry === retry && (repeat ?? record.repeat) === record.repeat)?.code)
const [fix, never, verify] = [first('after-fix'), first('never'), first('verify')]
const wait = first('backoff', 'safe')
const careful = first('backoff', 'look-first')

/**
 * Responses as `HTTP status:result` in order, then the result of each check of the state (h happened, n not yet, u
 * unknown), and the outcome that the client reports.
 */
const scenarios: readonly { it: string; answers: string; expected: string }[] = [
  { it: 'is done with a success', answers: '200:0', expected: 'done 0 1 waits' },
  {
    it: 'counts a state as reached when a look confirms it',
    answers: `200:${verify}|h`,
    expected: `done ${verify} 1 waits`,
  },
  {
    it: 'does not count a state as reached when a look does not confirm it',
    answers: `200:${verify}|n`,
    expected: `look ${verify} 1 waits`,
  },
  {
    it: 'does not count a state as reached when the look shows nothing',
    answers: `200:${verify}|u`,
    expected: `look ${verify} 1 waits`,
  },
  {
    it: 'looks before it repeats a call that may have had an effect, and ends when it had',
    answers: `200:${careful},200:0|h`,
    expected: `done ${careful} 1 waits 1`,
  },
  {
    it: 'repeats such a call when the look shows that nothing has happened',
    answers: `200:${careful},200:0|n`,
    expected: 'done 0 2 waits 1',
  },
  {
    it: 'does not repeat such a call when the look shows nothing',
    answers: `200:${careful},200:0|u`,
    expected: `look ${careful} 1 waits 1`,
  },
  {
    it: 'looks after the last attempt too, as that may have worked',
    answers: `200:${careful},200:${careful},200:${careful},200:${careful}|nnnh`,
    expected: `done ${careful} 4 waits 1+2+4`,
  },
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
writeFileSync(table, JSON.stringify({ codes: codes.map(({ code, retry, repeat }) => ({ code, retry, repeat })) }))
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
  test(`the ${name} client behaves the same in every case`, { skip: skipped(language, 'client') }, () => {
    const lines = run('client', [table, ...scenarios.map(({ answers }) => answers)])
    assert.deepEqual(
      scenarios.map(({ it }, i) => `${it}: ${lines[i] ?? ''}`),
      scenarios.map(({ it, expected }) => `${it}: ${expected}`),
    )
  })
}

async function play(scenario: string): Promise<string> {
  const [answers = '', looks = ''] = scenario.split('|')
  const steps = answers.split(',')
  const states = Array.from(looks)
  const named: Record<string, State> = { h: 'happened', n: 'not-yet', u: 'unknown' }
  const checkState = () => Promise.resolve(named[states.shift() ?? ''] ?? 'unknown')
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
    const { decision, result, attempts } = await call(send, readRules(table), checkState, pause)
    return `${decision} ${String(result)} ${String(attempts)} waits ${waits.join('+')}`.trim()
  } catch {
    return 'throws'
  }
}
