import { DataError, formatProblem } from '../codes/problems/problem.ts'
import type { Problem } from '../codes/problems/problem.ts'

/** Collects the problems of several files, so that one bad file does not hide those of others. */
export interface Collector {
  /** All problems, each once, in the order in which they were found */
  problems(): Problem[]
  add(problems: readonly Problem[]): void
  /**
   * Run a step that may throw a DataError.
   * @returns what the step returns; undefined if it threw a DataError, whose problems are collected
   */
  attempt<T>(step: () => T): T | undefined
  /** @throws DataError with every problem, if there are any */
  throwIfAny(): void
}

/** Make a collector. If a file is read twice, its problems are collected once. */
export function createCollector(): Collector {
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
