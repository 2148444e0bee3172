import type { Finding } from '../problems/problem.ts'
import { proseWordsIn } from '../prose/passages.ts'
import type { LocatedRecord, Rule } from './rule.ts'
import type { Code } from '../schema.ts'
import { isWritten } from './to-do.ts'

const retryPhrase =
  /\b(try again|retry|resubmit|repeat the (same )?(call|request)|call (it )?again|send the same (call|request) again)\b/i
const denial = /\b(do not|don't|never|not|without|no|instead of)\b[^.]*$/i
const waitingTime = /\b\d+ ?(s|ms|seconds?|minutes?|hours?)\b|\bone (second|minute|hour)\b/i
const stopCondition =
  /\b(stop|at most|give up|after (the )?(\w+) (attempts?|tries|failures?)|up to|escalate|no more than)\b/i
const emptyPhrase = /^(please )?(contact|ask|call|write to) (the )?(support|provider|vendor|your provider)\.?$/i

/** A code of kind success needs no remedy; all others have causes and steps. */
export const remedyPresent: Rule = {
  name: 'remedy-present',
  *check({ codes }) {
    for (const { value, path } of codes) {
      const { kind, causes, remediation } = value
      if (kind === 'success') {
        if (remediation.length > 0)
          yield { path: [...path, 'remediation'], text: 'a success has no "remediation"; leave the list empty' }
        continue
      }
      if (causes.length === 0)
        yield { path: [...path, 'causes'], text: '"causes" is empty; expected at least one that the reader can check' }
      if (remediation.length === 0)
        yield { path: [...path, 'remediation'], text: '"remediation" is empty; expected at least one step' }
    }
  },
}

/** Steps agree with `retry`: `never` allows no retry; with `backoff`, they say how long to wait and when to stop. */
export const stepsAgreeWithRetry: Rule = {
  name: 'steps-agree-with-retry',
  *check({ codes }) {
    for (const record of codes) {
      if (record.value.retry === 'never') yield* urgesAgain(record)
      if (record.value.retry === 'backoff') yield* lacksLimits(record)
    }
  },
}

/** Contacting somebody else is the last resort, not the only advice. */
export const noEmptyAdvice: Rule = {
  name: 'no-empty-advice',
  *check({ codes }) {
    for (const { value, path } of codes) {
      for (const [i, step] of value.remediation.entries()) {
        if (!emptyPhrase.test(step.do.trim())) continue
        const text = `"${step.do}" does not help by itself; say what to collect and what to ask for`
        yield { path: [...path, 'remediation', i, 'do'], text }
      }
    }
  },
}

/** A step appears word for word in at most three codes. */
export const noSharedSteps: Rule = {
  name: 'no-shared-steps',
  *check({ codes }) {
    const users = new Map<string, { path: Finding['path']; code: number }[]>()
    for (const { value, path } of codes) {
      for (const [i, step] of value.remediation.entries()) {
        if (!isWritten(step.do)) continue
        const key = proseWordsIn(step.do).join(' ')
        const at = { path: [...path, 'remediation', i, 'do'], code: value.code }
        const others = users.get(key)
        if (others) others.push(at)
        else users.set(key, [at])
      }
    }
    for (const places of users.values()) {
      const [, , , fourth] = places
      if (!fourth) continue
      const list = places.map(({ code }) => code).join(', ')
      yield { path: fourth.path, text: `this step appears word for word in codes ${list}; write it for each situation` }
    }
  },
}

function* urgesAgain({ value, path }: LocatedRecord<Code>): Generator<Finding> {
  for (const [i, step] of value.remediation.entries()) {
    const found = retryPhrase.exec(step.do)
    if (!found || denial.test(step.do.slice(0, found.index))) continue
    const text = `"retry" is "never", but a step says "${found[0]}"; fix one of the two`
    yield { path: [...path, 'remediation', i, 'do'], text }
  }
}

function* lacksLimits({ value, path }: LocatedRecord<Code>): Generator<Finding> {
  const advice = [value.retryAdvice, ...value.remediation.map((step) => step.do)].join(' ')
  const at = [...path, 'remediation']
  if (!waitingTime.test(advice))
    yield { path: at, text: '"retry" is "backoff", but no step says how long to wait; give seconds or minutes' }
  if (!stopCondition.test(advice))
    yield { path: at, text: '"retry" is "backoff", but no step says when to stop; give a number of attempts' }
}
