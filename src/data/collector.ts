import { DataError, formatProblem } from '../codes/problems/problem.ts'
import type { Problem } from '../codes/problems/problem.ts'

/** Gathers what is wrong with several files, so that a bad one hides nothing of the others. */
export interface Collector {
  /** Each problem once, in the order in which they were found */
  problems(): Problem[]
  add(problems: readonly Problem[]): void
  /**
   * Take a step that may find the data wrong.
   * @returns what the step returns; undefined where it threw a DataError, whose problems are kept
   */
  attempt<T>(step: () => T): T | undefined
  /** @throws DataError with every problem, where there is one */
  throwIfAny(): void
}

/** A collector without problems. A file that is read for two purposes has its problems in it once. */
export function collector(): Collector {
  const found = new Map<string, Problem>()
  const add = (problems: readonly Problem[]) => {
    for (const problem of problems) found.set(formatProblem(problem), problem)
  }
  return {
    problems: () => [...found.values()],
    add,
    attempt: (step) => {
      try {
        return step()
      } catch (error) {
        if (!(error instanceof DataError)) throw error
        add(error.problems)
        return undefined
      }
    },
    throwIfAny: () => {
      if (found.size > 0) throw new DataError([...found.values()])
    },
  }
}
