import type { Code } from '../codes/schema.ts'

/** A cause, named by a letter, with the numbers of the steps that test or cure it. */
export interface Cause {
  readonly letter: string
  /** Prose of the data */
  readonly text: string
  readonly steps: readonly number[]
}

/** A step, named by its number, with the letters of the causes that it tests or cures. */
export interface Step {
  readonly number: number
  /** Prose of the data */
  readonly do: string
  /** What is seen where it was the cause: prose of the data */
  readonly expect?: string
  readonly causes: readonly string[]
  /** Whether it keeps the code from coming back */
  readonly prevention: boolean
}

/**
 * Causes and steps, each with its counterparts.
 * @param record the code
 */
export function remedyOf({ causes, remediation }: Pick<Code, 'causes' | 'remediation'>): {
  causes: Cause[]
  steps: Step[]
} {
  const steps = remediation.map((step, i) => ({
    number: i + 1,
    do: step.do,
    ...(step.expect !== undefined && { expect: step.expect }),
    causes: (step.causes ?? []).map(letterOf),
    prevention: step.prevention === true,
  }))
  return {
    causes: causes.map((text, i) => {
      const letter = letterOf(i + 1)
      return { letter, text, steps: steps.filter((step) => step.causes.includes(letter)).map(({ number }) => number) }
    }),
    steps,
  }
}

/** A letter for each of up to 26 causes, from 1 on; beyond them the number itself. */
function letterOf(cause: number): string {
  return cause <= 26 ? String.fromCodePoint(64 + cause) : String(cause)
}
