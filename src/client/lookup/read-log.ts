import { LogReader } from '../../log/log-reader.ts'
import type { LogSummary } from '../../log/log-summary.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import { logRules } from './log-rules.ts'
import type { TextSource } from './text-source.ts'

/** A log that has been read. */
export interface ReadLog {
  readonly summary: LogSummary
  /** Line numbers by code, ascending */
  readonly lines: ReadonlyMap<number, readonly number[]>
  /** False if it was stopped before the end */
  readonly complete: boolean
}

/** Milliseconds of work after which to yield to the page: half a frame. */
const SLICE = 8

/**
 * Read a log without blocking the page.
 * @param goOn called between pieces of work with the share that has been read; returns whether to go on
 * @throws DOMException if a file was removed or changed meanwhile
 */
export async function readLog(
  index: SearchIndex,
  source: TextSource,
  goOn: (share: number) => boolean,
): Promise<ReadLog> {
  const reader = new LogReader(index, logRules)
  const lines = new Map<number, number[]>()
  const keep = (seen: ReturnType<LogReader['read']>) => {
    for (const { record, line } of seen) {
      const known = lines.get(record.code)
      if (known) known.push(line)
      else lines.set(record.code, [line])
    }
  }
  let complete = true
  let end = performance.now() + SLICE
  reading: for await (const piece of source.pieces()) {
    for (const line of piece.lines) {
      keep(reader.read(line))
      if (performance.now() < end) continue
      await turn()
      end = performance.now() + SLICE
      complete = goOn(piece.read / source.size)
      if (!complete) break reading
    }
  }
  keep(reader.end())
  return { summary: reader.summary(), lines, complete }
}

/** Yields, so that the page can paint and respond. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
