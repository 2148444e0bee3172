import type { Code, Kind, Repeat, RetryPolicy } from './schema.ts'

/** Whether to retry the call, as readers see it. */
export const retryLabels: Readonly<Record<RetryPolicy, string>> = {
  never: 'No',
  'after-fix': 'No, fix first',
  backoff: 'After waiting',
  verify: 'Look first, then done',
  'not-needed': 'Done',
}

/** Whether a program may automatically make the same call again, as readers see it. */
export const repeatLabels: Readonly<Record<Repeat, string>> = {
  safe: 'Safe to repeat',
  'look-first': 'Look first',
  never: 'Do not repeat',
}

/** The kind of code, as readers see it. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  success: 'Success',
  state: 'State already reached',
  error: 'Error',
}

/** The question about repeating a call: the label of a fact, a heading, a filter and a column. */
export const repeatQuestion = 'Can my job repeat this?'
/** The same question where there is little room. */
export const repeatShort = 'Repeat?'
/** The label of the fact about who can do something. */
export const actorTerm = 'Who acts'

/** The answer to `repeatQuestion`. */
export type Verdict = 'no' | 'fix-first' | 'look-and-fix' | 'once-fixed' | 'look-first' | 'wait' | 'verify' | 'done'

/** Verdicts as readers see them. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  no: 'No',
  'fix-first': 'No, fix first',
  'look-and-fix': 'No, look and fix first',
  'once-fixed': 'Yes, after the fix',
  'look-first': 'Look first, then wait and repeat',
  wait: 'Yes, wait',
  verify: 'Look first, then done',
  done: 'Done, nothing to repeat',
}

/**
 * The answer to `repeatQuestion`, derived from whether to retry and whether a repeat is safe. Before repeating a call
 * that may have had an effect, check the state, however long you wait and whatever you fix.
 */
export function verdictOf({ retry, repeat }: Pick<Code, 'retry' | 'repeat'>): Verdict {
  if (retry === 'backoff') return repeat === 'safe' ? 'wait' : 'look-first'
  if (retry === 'after-fix')
    return ({ safe: 'once-fixed', 'look-first': 'look-and-fix', never: 'fix-first' } as const)[repeat]
  return ({ never: 'no', verify: 'verify', 'not-needed': 'done' } as const)[retry]
}
