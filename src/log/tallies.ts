import type { LogOccurrence } from './log-occurrences.ts'

/** A line whose excerpt is made only when it is shown: masking takes longer than reading. */
export interface RawLine extends LogOccurrence {
  readonly text: string
}

/** The lines that give one code. */
export interface Tally {
  count: number
  /** The first lines, at most as many as are kept */
  readonly lines: RawLine[]
  last: RawLine
}

/** A message within this many lines of the number of the same code belongs to the same response. */
export const SAME_RESPONSE = 2

/** How many lines give each code. */
export class CodeTallies {
  readonly #keep: number
  readonly #tallies = new Map<number, Tally>()

  /** @param keep how many lines of each code are kept, besides the last */
  constructor(keep: number) {
    this.#keep = keep
  }

  /**
   * Count a line.
   * @returns false if it belongs to a response that has been counted
   */
  add(seen: RawLine): boolean {
    const { record, line, from } = seen
    const known = this.#tallies.get(record.code)
    if (known && from !== '' && known.last.from === '' && line - known.last.line <= SAME_RESPONSE) {
      known.last = seen
      if (known.lines.length === known.count) known.lines.splice(-1, 1, seen)
      return false
    }
    const tally = known ?? { count: 0, lines: [], last: seen }
    tally.count++
    tally.last = seen
    if (tally.lines.length < this.#keep) tally.lines.push(seen)
    this.#tallies.set(record.code, tally)
    return true
  }

  /** All tallies, in the order in which their codes were first seen. */
  all(): Tally[] {
    return [...this.#tallies.values()]
  }
}
