import type { Code } from '../codes/schema.ts'

/** A cause, labeled with a letter, with the numbers of the steps that test or fix it. */
export interface Cause {
  readonly letter: string
  /** Prose of the data */
  readonly text: string
  readonly steps: readonly number[]
}

/** A step, labeled with its number, with the letters of the causes that it tests or fixes. */
export interface Step {
  readonly number: number
  /** Prose of the data */
  readonly do: string
  /** What the reader sees if this was the cause: prose of the data */
  readonly expect?: string
  readonly causes: readonly string[]
  /** Whether the step keeps the code from recurring */
  readonly prevention: boolean
}

/**
 * Label causes and steps, and link them to each other.
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

/** The letter of a cause, counted from 1; after the first 26, the number itself. */
function letterOf(cause: number): string {
  return cause <= 26 ? String.fromCodePoint(64 + cause) : String(cause)
}
