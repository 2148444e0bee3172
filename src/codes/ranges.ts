/** A range of numbers, including its first and last. */
export interface NumberRange {
  readonly first: number
  readonly last: number
}

/** Two rows of ten: a longer gap separates two ranges. */
export const WIDEST_GAP = 20

/**
 * Group numbers into ranges.
 * @param numbers ascending, each once
 * @param gap how many numbers in a row may be missing within a range
 */
export function runsOf(numbers: readonly number[], gap: number): NumberRange[] {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && number - run.last - 1 <= gap) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs
}

/**
 * The ranges that contain the codes, such as 0 to 115 and 2001 to 2029.
 * @param codes ascending
 */
export function rangesOfCodes(codes: readonly { readonly code: number }[]): NumberRange[] {
  const numbers = codes.map(({ code }) => code)
  return runsOf(numbers, WIDEST_GAP)
}

/** Write a range: `0–115`, or `7` for a single number. */
export function spanOf({ first, last }: NumberRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`
}

/** The range of codes in ascending order; empty if there are none. */
export function spanOfCodes(codes: readonly { code: number }[]): string {
  const [first, last] = [codes[0], codes.at(-1)]
  return first && last ? spanOf({ first: first.code, last: last.code }) : ''
}
