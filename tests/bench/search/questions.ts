/** A query and the codes that answer it; no codes if it has no answer. */
export interface Question {
  readonly query: string
  readonly codes: readonly number[]
  /** All of these must be first: codes that share a message, or two codes in one text */
  readonly all?: boolean
}

/** The goals of a set of queries, in percent. */
export interface Goal {
  readonly first: number
  /** Within three; guesses count */
  readonly three?: number
  /** Neither a result nor a guess, for queries that nothing answers */
  readonly silent?: number
}

/** Queries of one kind. */
export interface QuerySet {
  readonly name: string
  readonly questions: readonly Question[]
  readonly goal: Goal
}

/** The codes that an engine finds, best first. Unsure ones are separate, and exist only if there are no others. */
export interface Given {
  readonly codes: readonly number[]
  readonly guesses: readonly number[]
}

/** Shares of a set, in percent. */
export interface Shares {
  readonly first: number
  readonly three: number
  readonly silent: number
}

/** Whether the right code is among the first ones; for a query without an answer, whether no code was found. */
export function isRight({ codes: wanted, all }: Question, { codes }: Given, most: number): boolean {
  if (wanted.length === 0) return codes.length === 0
  if (all) return wanted.every((code) => codes.slice(0, wanted.length).includes(code))
  return codes.slice(0, most).some((code) => wanted.includes(code))
}

/**
 * The shares that an engine reaches in a set.
 * @param given its results for each of the questions, in their order
 */
export function sharesOf(questions: readonly Question[], given: readonly Given[]): Shares {
  const share = (right: (question: Question, answer: Given) => boolean) => {
    const count = questions.filter((question, i) => right(question, given[i] ?? { codes: [], guesses: [] })).length
    return (100 * count) / questions.length
  }
  return {
    first: share((question, answer) => isRight(question, answer, 1)),
    three: share(
      (question, answer) =>
        isRight(question, answer, 3) || question.codes.some((code) => answer.guesses.slice(0, 3).includes(code)),
    ),
    silent: share((_, { codes, guesses }) => codes.length + guesses.length === 0),
  }
}

/** Whether every share reaches its goal. */
export function reaches(goal: Goal, { first, three, silent }: Shares): boolean {
  return first >= goal.first && three >= (goal.three ?? 0) && silent >= (goal.silent ?? 0)
}
