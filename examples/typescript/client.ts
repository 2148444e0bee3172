import { readFileSync } from 'node:fs'

export type Decision = 'done' | 'fix' | 'wait' | 'stop'

export interface Answer {
  status: number
  body: string
}

const decisions = {
  'not-needed': 'done',
  'after-fix': 'fix',
  backoff: 'wait',
  never: 'stop',
} as const
const maxAttempts = 4

/** What each code asks of you, from a saved copy of codes.json. */
export function readDecisions(file: string): Map<number, Decision> {
  const { codes } = JSON.parse(readFileSync(file, 'utf8')) as {
    codes: { code: number; retry: keyof typeof decisions }[]
  }
  return new Map(
    codes.map(({ code, retry }) => [code, decisions[retry]]),
  )
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
 * Makes a call and repeats it only where its code says that waiting
 * helps. A code that nobody knows stops.
 */
export async function call(
  send: () => Promise<Answer>,
  known: Map<number, Decision>,
  pause = wait,
): Promise<{ decision: Decision; result: number; attempts: number }> {
  for (let attempts = 1; ; attempts++) {
    const { result } = parse(await send())
    const decision = known.get(result) ?? 'stop'
    if (decision !== 'wait') return { decision, result, attempts }
    if (attempts === maxAttempts)
      return { decision: 'stop', result, attempts }
    await pause(2 ** (attempts - 1))
  }
}
