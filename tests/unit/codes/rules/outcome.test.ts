import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { verdictLabels, verdictOf } from '../../../../src/codes/labels.ts'
import { outcomeConsistent } from '../../../../src/codes/rules/outcome.ts'
import { effects, kinds, repeats, retryPolicies } from '../../../../src/codes/schema/enums.ts'
import type { Code } from '../../../../src/codes/schema.ts'
import { record, reference } from '../../fixtures/record.ts'
import { findingsOf, problemsOfRecord, problemsOfReference } from '../../fixtures/problems.ts'

const happened = (effect: Code['effect']['happened']) => ({
  effect: { happened: effect, note: 'It may have worked.' },
})
const bad: [string, Partial<Code>, string[]][] = [
  [
    'an error with retry "verify"',
    { retry: 'verify', repeat: 'look-first', ...happened('perhaps') },
    ['"retry" is "verify", but "kind" is not "state"; only a state that is reached can count as done'],
  ],
  [
    'a state with retry "verify" that is safe to repeat or did nothing',
    { kind: 'state', retry: 'verify', repeat: 'safe' },
    [
      '"retry" is "verify", but "repeat" is "safe"; expected "look-first" or "never"',
      '"retry" is "verify", but "effect" says that nothing has happened; expected "perhaps" or "certainly"',
    ],
  ],
  [
    'an error with retry "not-needed"',
    { retry: 'not-needed' },
    ['"kind" is "error", but "retry" is "not-needed"; an error is not done'],
  ],
  [
    'retry "backoff" with repeat "never"',
    {
      retry: 'backoff',
      remediation: [{ do: 'Wait 2 seconds, at most five times.', causes: [1] }],
    },
    ['"retry" is "backoff", but "repeat" is "never"; expected "safe" or "look-first"'],
  ],
  [
    'retry "never" with repeat "safe"',
    { retry: 'never', repeat: 'safe' },
    ['"retry" says that the call is not repeated; expected "never" as "repeat"'],
  ],
  [
    'repeat "safe" for a call that may have had an effect',
    { repeat: 'safe', ...happened('perhaps') },
    ['"repeat" is "safe", but "effect" says that something may have happened; expected "look-first"'],
  ],
]
for (const [name, fields, texts] of bad) {
  test(`the check rejects ${name}`, () => {
    assert.deepEqual(
      problemsOfRecord((record) => Object.assign(record, fields)),
      texts.map((text) => `code 22: ${text} [outcome-consistent]`),
    )
  })
}

test('a success needs retry "not-needed" and a certain effect', () => {
  const problems = problemsOfReference(({ codes: [success] }) =>
    Object.assign(success, { retry: 'after-fix', effect: { happened: 'nothing', note: 'It did not work.' } }),
  )
  assert.deepEqual(problems, [
    'code 0: "kind" is "success"; expected "not-needed" as "retry" [outcome-consistent]',
    'code 0: "kind" is "success"; expected "certainly" as "effect" [outcome-consistent]',
  ])
})

test('docs/architecture.md lists the combinations that are allowed, and what readers see of each', () => {
  const combinations = kinds.flatMap((kind) =>
    retryPolicies.flatMap((retry) =>
      repeats.flatMap((repeat) =>
        effects.map((happened) => record({ kind, retry, repeat, effect: { happened, note: 'What it did.' } })),
      ),
    ),
  )
  const allowed = combinations.filter((code) => {
    return findingsOf(outcomeConsistent, reference([code])).length === 0
  })
  const described = allowed.map((code) => `${asKey(code)}: ${verdictOf(code)}, ${verdictLabels[verdictOf(code)]}`)
  assert.deepEqual(documented().sort(), described.sort())
})

function asKey({ kind, retry, repeat, effect }: Pick<Code, 'kind' | 'retry' | 'repeat' | 'effect'>): string {
  return [kind, retry, repeat, effect.happened].join(' ')
}

/** What the table in docs/architecture.md says of each combination. */
function documented(): string[] {
  const table = /^\| `kind`.*\n\| -.*\n((?:\|.*\n)+)/m.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? ''
  return table
    .trimEnd()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', retry = '', repeat = '', happened = '', verdict = '', label = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      const named = (cell: string, words: readonly string[]) =>
        cell === 'any' ? words : [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
      return named(kind, kinds).flatMap((one) =>
        named(retry, retryPolicies).flatMap((two) =>
          named(repeat, repeats).flatMap((three) =>
            named(happened, effects).map((four) => `${one} ${two} ${three} ${four}: ${verdict}, ${label}`),
          ),
        ),
      )
    })
}
