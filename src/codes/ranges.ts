/** Numbers from the first to the last. */
export interface NumberRange {
  readonly first: number
  readonly last: number
}

/** A stretch without codes longer than this many numbers, two rows of ten, parts two ranges. */
export const WIDEST_GAP = 20

/**
 * The stretches that numbers form.
 * @param numbers ascending, each once
 * @param gap how many numbers in a row may be missing within a stretch
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
 * The ranges in which codes are, such as 0 to 115 and 2001 to 2029.
 * @param codes ascending
 */
export function rangesOfCodes(codes: readonly { readonly code: number }[]): NumberRange[] {
  const numbers = codes.map(({ code }) => code)
  return runsOf(numbers, WIDEST_GAP)
}

/** A range as people write it: `0–115`, or `7` where it holds one number. */
export function spanOf({ first, last }: NumberRange): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`
}

/** The same for codes in ascending order; nothing where there is none. */
export function spanOfCodes(codes: readonly { code: number }[]): string {
  const [first, last] = [codes[0], codes.at(-1)]
  return first && last ? spanOf({ first: first.code, last: last.code }) : ''
}
