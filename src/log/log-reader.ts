import type { SearchIndex } from '../search/index/search-index.ts'
import type { Keys } from '../search/query/keys.ts'
import { EntryReader } from './entries.ts'
import type { Entry } from './entries.ts'
import { excerptOf } from './excerpt.ts'
import type { Mask } from './mask.ts'
import { occurrencesIn } from './log-occurrences.ts'
import type { LogOccurrence } from './log-occurrences.ts'
import type { CodeSummary, LogLine, LogSummary } from './log-summary.ts'
import { CodeTallies, SAME_RESPONSE } from './tallies.ts'
import type { RawLine } from './tallies.ts'

/** How logs of one API are read. */
export interface LogRules {
  /** Which numbers are status codes */
  readonly keys: Keys
  /** What is masked in excerpts */
  readonly mask: Mask
}

const MAX_UNKNOWN = 20

/**
 * Reads a log line by line and counts its codes. Memory depends on the number of codes and on `keep`, not on the log.
 */
export class LogReader {
  readonly #index: SearchIndex
  readonly #rules: LogRules
  readonly #entries = new EntryReader()
  readonly #tallies: CodeTallies
  readonly #unknown = new Map<string, { digits: string; count: number; line: number }>()
  #lately: readonly LogOccurrence[] = []

  /**
   * @param index of all codes; keywords are not needed
   * @param keep how many lines of each code are kept, besides the last
   */
  constructor(index: SearchIndex, rules: LogRules, keep = 5) {
    this.#index = index
    this.#rules = rules
    this.#tallies = new CodeTallies(keep)
  }

  /**
   * Read the next line.
   * @param line without its line break, of any length
   * @returns codes that are now certain; those of an object are returned with its last line
   */
  read(line: string): LogOccurrence[] {
    return this.#entries.read(line).flatMap((entry) => this.#count(entry))
  }

  /** Whether an object has begun and not ended; while it has, no lines may be skipped */
  get isOpen(): boolean {
    return this.#entries.isOpen
  }

  /**
   * Skip lines that are known to give no code and to open no object.
   * @param time the last timestamp of these lines
   */
  skip(count: number, time?: string): void {
    this.#entries.skip(count, time)
  }

  /** End the open entry: there are no more lines, or not for a while. */
  end(): LogOccurrence[] {
    return this.#entries.end().flatMap((entry) => this.#count(entry))
  }

  /** The summary of what has been read so far. */
  summary(): LogSummary {
    const codes = this.#tallies.all().map(({ count, lines, last }): CodeSummary => {
      const shown = lines.map((line) => this.#logLine(line))
      const end = this.#logLine(last)
      return { record: last.record, count, first: shown[0] ?? end, last: end, lines: shown }
    })
    codes.sort((a, b) => rankOf(a) - rankOf(b) || b.count - a.count || a.first.line - b.first.line)
    return { lineCount: this.#entries.lineCount, codes, unknown: [...this.#unknown.values()] }
  }

  #count(entry: Entry): LogOccurrence[] {
    this.#lately = this.#lately.filter(({ line }) => entry.line - line <= SAME_RESPONSE)
    const lately = new Set(this.#lately.map(({ record }) => record.code))
    const { occurrences, unknown } = occurrencesIn(this.#index, this.#rules.keys, entry, lately)
    for (const { digits, line } of unknown) this.#countUnknown(digits, entry.line + line - 1)
    if (occurrences.length === 0) return []
    const lines = entry.text.split('\n')
    this.#lately = [...this.#lately, ...occurrences.filter(({ from }) => from !== '')]
    return occurrences.filter((occurrence) =>
      this.#tallies.add({ ...occurrence, text: lines[occurrence.line - entry.line] ?? '' }),
    )
  }

  #logLine({ record, line, time, from, text }: RawLine): LogLine {
    return { line, time, from, excerpt: excerptOf(text, from, record, this.#rules.mask) }
  }

  #countUnknown(digits: string, line: number): void {
    const known = this.#unknown.get(digits)
    if (known) known.count++
    else if (this.#unknown.size < MAX_UNKNOWN) this.#unknown.set(digits, { digits, count: 1, line })
  }
}

/**
 * Read a text as a log.
 * @param text of any length; a line break at its end begins no line
 */
export function summarize(index: SearchIndex, rules: LogRules, text: string): LogSummary {
  const reader = new LogReader(index, rules)
  for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) reader.read(line)
  reader.end()
  return reader.summary()
}

function rankOf({ record }: CodeSummary): number {
  return { error: 0, state: 1, success: 2 }[record.kind]
}
