import { readFileSync } from 'node:fs'

export type Decision = 'done' | 'fix' | 'look' | 'wait' | 'stop'

export interface Answer {
  status: number
  body: string
}

/** What codes.json says of a code. */
export interface Rule {
  retry: string
  repeat: string
}

/** What a look at the state shows: did the call take effect? */
export type State = 'happened' | 'not-yet' | 'unknown'

const decisions: Record<string, Decision> = {
  'not-needed': 'done',
  'after-fix': 'fix',
  verify: 'look',
  backoff: 'wait',
}
const maxAttempts = 4

/** The rule of each code, from a saved copy of codes.json. */
export function readRules(file: string): Map<number, Rule> {
  const { codes } = JSON.parse(readFileSync(file, 'utf8')) as {
    codes: (Rule & { code: number })[]
  }
  return new Map(codes.map((rule) => [rule.code, rule]))
}

/**
 * The envelope of an answer. Throws where there is none:
 * then nobody knows whether the call took effect.
 */
export function parse({ status, body }: Answer): {
  result: number
  message: string
} {
  if (status !== 200)
    throw new Error(`HTTP ${String(status)}: no answer of the API`)
  const { result, message = '' } = JSON.parse(body) as {
    result?: unknown
    message?: string
  }
  if (typeof result !== 'number')
    throw new Error('The answer has no result')
  return { result, message }
}

const wait = (seconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, 1000 * seconds))

/**
 * Makes a call. Repeats it only where its code says that waiting
 * helps: at once where a repeat is safe, else only after a look that
 * shows that nothing has happened. A code that says that something is
 * done counts when a look confirms it. All else stops, and so does a
 * code that nobody knows.
 * @param checkState reads the state of the document or the user
 */
export async function call(
  send: () => Promise<Answer>,
  rules: Map<number, Rule>,
  checkState: () => Promise<State>,
  pause = wait,
): Promise<{ decision: Decision; result: number; attempts: number }> {
  for (let attempts = 1; ; attempts++) {
    const { result } = parse(await send())
    const rule = rules.get(result)
    const decision = decisions[rule?.retry ?? ''] ?? 'stop'
    const end = (decision: Decision) => ({ decision, result, attempts })
    if (decision === 'look')
      return end((await checkState()) === 'happened' ? 'done' : 'look')
    if (decision !== 'wait') return end(decision)
    if (rule?.repeat === 'never') return end('stop')
    if (attempts < maxAttempts) await pause(2 ** (attempts - 1))
    if (rule?.repeat !== 'safe') {
      const state = await checkState()
      if (state === 'happened') return end('done')
      if (state === 'unknown') return end('look')
    }
    if (attempts === maxAttempts) return end('stop')
  }
}
