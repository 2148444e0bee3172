import type { SearchIndex } from '../search/index/search-index.ts'
import type { LookupRecord } from '../search/index/records.ts'
import type { Keys } from '../search/query/keys.ts'
import { EntryReader } from './entries.ts'
import type { Entry } from './entries.ts'
import { excerptOf } from './excerpt.ts'
import type { Mask } from './mask.ts'
import { sightingsIn } from './sightings.ts'
import type { Sighting } from './sightings.ts'
import { CodeTallies, SAME_ANSWER } from './tallies.ts'
import type { RawLine } from './tallies.ts'

/** How logs of one API are read. */
export interface LogRules {
  /** Which numbers are status codes */
  readonly keys: Keys
  /** What is hidden in excerpts */
  readonly mask: Mask
}

/** A line that holds a code. */
export interface LogLine {
  /** 1-based */
  readonly line: number
  /** As `timeIn` gives it: that of the line, or the last one before it */
  readonly time: string | undefined
  /** The key that says that the number is a code; empty where the message says it */
  readonly from: string
  /** The line with secrets masked, cut to what fits in a row; text from outside, never markup */
  readonly excerpt: string
}

/** What a log says of one code. */
export interface CodeSummary {
  readonly record: LookupRecord
  /** Lines that give it */
  readonly count: number
  readonly first: LogLine
  readonly last: LogLine
  /** The first of its lines, at most as many as the reader keeps */
  readonly lines: readonly LogLine[]
}

/** What a log says. */
export interface LogSummary {
  readonly lineCount: number
  /** Failures, then states, then successes; of these the most frequent first */
  readonly codes: readonly CodeSummary[]
  /** Numbers given as codes that are none, and on how many lines; the first twenty */
  readonly unknown: readonly { readonly digits: string; readonly count: number; readonly line: number }[]
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
  #lately: readonly Sighting[] = []

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
   * @returns codes that are certain by now; those of an object over several lines come with the last of these
   */
  read(line: string): Sighting[] {
    return this.#entries.read(line).flatMap((entry) => this.#count(entry))
  }

  /** Whether what was read waits for the end of its object; only where it does not may lines be skipped */
  get isOpen(): boolean {
    return this.#entries.isOpen
  }

  /**
   * Pass over lines that are known to give no code and to open no object.
   * @param time the last timestamp among them
   */
  skip(count: number, time?: string): void {
    this.#entries.skip(count, time)
  }

  /** Nothing more comes, or not for a while: what is open counts as complete. */
  end(): Sighting[] {
    return this.#entries.end().flatMap((entry) => this.#count(entry))
  }

  /** What has been read so far says. */
  summary(): LogSummary {
    const codes = this.#tallies.all().map(({ count, lines, last }): CodeSummary => {
      const shown = lines.map((line) => this.#logLine(line))
      const end = this.#logLine(last)
      return { record: last.record, count, first: shown[0] ?? end, last: end, lines: shown }
    })
    codes.sort((a, b) => rankOf(a) - rankOf(b) || b.count - a.count || a.first.line - b.first.line)
    return { lineCount: this.#entries.lineCount, codes, unknown: [...this.#unknown.values()] }
  }

  #count(entry: Entry): Sighting[] {
    this.#lately = this.#lately.filter(({ line }) => entry.line - line <= SAME_ANSWER)
    const lately = new Set(this.#lately.map(({ record }) => record.code))
    const { sightings, unknown } = sightingsIn(this.#index, this.#rules.keys, entry, lately)
    for (const { digits, line } of unknown) this.#countUnknown(digits, entry.line + line - 1)
    if (sightings.length === 0) return []
    const lines = entry.text.split('\n')
    this.#lately = [...this.#lately, ...sightings.filter(({ from }) => from !== '')]
    return sightings.filter((sighting) =>
      this.#tallies.add({ ...sighting, text: lines[sighting.line - entry.line] ?? '' }),
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
 * What a text says as a log.
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
