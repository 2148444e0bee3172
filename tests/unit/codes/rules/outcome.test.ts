import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Code } from '../../../../src/codes/schema.ts'
import { after, wrong } from '../fixtures/said.ts'

const happened = (effect: Code['effect']['happened']) => ({
  effect: { happened: effect, note: 'It may have worked.' },
})
const bad: [string, Partial<Code>, string[]][] = [
  [
    'an error counts as done after a look',
    { retry: 'verify', repeat: 'look-first', ...happened('perhaps') },
    ['"retry" is "verify", but "kind" is not "state"; only a state that is reached can count as done'],
  ],
  [
    'what has to be looked at is safe to repeat, or has done nothing',
    { kind: 'state', retry: 'verify', repeat: 'safe' },
    [
      '"retry" is "verify", but "repeat" is "safe"; expected "look-first" or "never"',
      '"retry" is "verify", but "effect" says that nothing has happened; expected "perhaps" or "certainly"',
    ],
  ],
  [
    'an error is done',
    { retry: 'not-needed' },
    ['"kind" is "error", but "retry" is "not-needed"; an error is not done'],
  ],
  [
    'a call is repeated after waiting and never',
    {
      retry: 'backoff',
      remediation: [{ do: 'Wait 2 seconds, at most five times.', causes: [1] }],
    },
    ['"retry" is "backoff", but "repeat" is "never"; expected "safe" or "look-first"'],
  ],
  [
    'a call is never repeated, but safe to repeat',
    { retry: 'never', repeat: 'safe' },
    ['"retry" says that the call is not repeated, but "repeat" is not "never"'],
  ],
  [
    'a call that may have had an effect is safe to repeat',
    { repeat: 'safe', ...happened('perhaps') },
    ['"repeat" is "safe", but "effect" says that something may have happened; expected "look-first"'],
  ],
]
for (const [name, fields, texts] of bad) {
  test(`it is refused that ${name}`, () => {
    assert.deepEqual(
      wrong((record) => Object.assign(record, fields)),
      texts.map((text) => `code 22: ${text} [outcome-consistent]`),
    )
  })
}

test('a success is done, and has happened', () => {
  const said = after(({ codes: [success] }) =>
    Object.assign(success, { retry: 'after-fix', effect: { happened: 'nothing', note: 'It did not work.' } }),
  )
  assert.deepEqual(said, [
    'code 0: "kind" is "success", but "retry" is not "not-needed" [outcome-consistent]',
    'code 0: "kind" is "success", but "effect" is not "certainly" [outcome-consistent]',
  ])
})
