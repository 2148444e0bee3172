import type { Code } from '../schema.ts'
import type { Rule } from './rule.ts'

/** Invalid combinations of `kind`, `retry`, `repeat` and `effect`, and how to fix them. */
const contradictions: readonly {
  readonly field: 'retry' | 'repeat' | 'effect'
  readonly text: string
  readonly holds: (code: Code) => boolean
}[] = [
  {
    field: 'retry',
    text: '"retry" is "verify", but "kind" is not "state"; only a state that is reached can count as done',
    holds: ({ kind, retry }) => retry === 'verify' && kind !== 'state',
  },
  {
    field: 'repeat',
    text: '"retry" is "verify", but "repeat" is "safe"; expected "look-first" or "never"',
    holds: ({ retry, repeat }) => retry === 'verify' && repeat === 'safe',
  },
  {
    field: 'effect',
    text: '"retry" is "verify", but "effect" says that nothing has happened; expected "perhaps" or "certainly"',
    holds: ({ retry, effect }) => retry === 'verify' && effect.happened === 'nothing',
  },
  {
    field: 'retry',
    text: '"kind" is "success"; expected "not-needed" as "retry"',
    holds: ({ kind, retry }) => kind === 'success' && retry !== 'not-needed',
  },
  {
    field: 'effect',
    text: '"kind" is "success"; expected "certainly" as "effect"',
    holds: ({ kind, effect }) => kind === 'success' && effect.happened !== 'certainly',
  },
  {
    field: 'retry',
    text: '"kind" is "error", but "retry" is "not-needed"; an error is not done',
    holds: ({ kind, retry }) => kind === 'error' && retry === 'not-needed',
  },
  {
    field: 'repeat',
    text: '"retry" is "backoff", but "repeat" is "never"; expected "safe" or "look-first"',
    holds: ({ retry, repeat }) => retry === 'backoff' && repeat === 'never',
  },
  {
    field: 'repeat',
    text: '"retry" says that the call is not repeated; expected "never" as "repeat"',
    holds: ({ retry, repeat }) => (retry === 'never' || retry === 'not-needed') && repeat !== 'never',
  },
  {
    field: 'repeat',
    text: '"repeat" is "safe", but "effect" says that something may have happened; expected "look-first"',
    holds: ({ kind, repeat, effect }) => kind === 'error' && repeat === 'safe' && effect.happened !== 'nothing',
  },
]

/** `kind`, `retry`, `repeat` and `effect` agree, because programs act on them unsupervised. */
export const outcomeConsistent: Rule = {
  name: 'outcome-consistent',
  *check({ codes }) {
    for (const { value, path } of codes) {
      for (const { field, text, holds } of contradictions) if (holds(value)) yield { path: [...path, field], text }
    }
  },
}
