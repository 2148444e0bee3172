import type { LookupRecord } from '../search/index/records.ts'

/** A line with a code. */
export interface LogLine {
  /** 1-based */
  readonly line: number
  /** The timestamp of the line, or the last one before it, as `timeIn` returns it */
  readonly time: string | undefined
  /** The key that makes the number a code; empty if the message was found */
  readonly from: string
  /** The line with secrets masked, cut to fit in a row; untrusted text, never markup */
  readonly excerpt: string
}

/** The occurrences of one code in a log. */
export interface CodeSummary {
  readonly record: LookupRecord
  /** How many lines give it */
  readonly count: number
  readonly first: LogLine
  readonly last: LogLine
  /** The first lines, at most as many as the reader keeps */
  readonly lines: readonly LogLine[]
}

/** The codes in a log. */
export interface LogSummary {
  readonly lineCount: number
  /** Failures, then states, then successes; the most frequent first */
  readonly codes: readonly CodeSummary[]
  /** Numbers given as codes that do not exist, and on how many lines; the first twenty */
  readonly unknown: readonly { readonly digits: string; readonly count: number; readonly line: number }[]
}
