import type { LogOccurrence } from '../../../log/log-occurrences.ts'
import type { LogReader } from '../../../log/log-reader.ts'
import { timeIn } from '../../../log/time.ts'
import { MAX_TEXT_LENGTH } from '../../../search/query/limits.ts'
import type { LineFilter } from './line-filter.ts'

/** The parts of a watcher. */
export interface WatcherParts {
  readonly reader: LogReader
  readonly filter: LineFilter
  /** Makes the remark below a line with these codes: complete lines, or nothing */
  readonly remark: (occurrences: readonly LogOccurrence[]) => string
  /** Whether times of lines without a code are needed */
  readonly timed: boolean
}

/** Unchanged bytes of the log, or a remark. */
export type Piece = Uint8Array | string

const LINE_FEED = 10
/** A timestamp is within this many bytes of a line */
const TIME_WITHIN = 600

/**
 * Passes a log through unchanged and without delay, with remarks after lines that have codes. It keeps only the
 * incomplete line in memory, and no more of it than the look-up reads.
 */
export class LogWatcher {
  readonly #parts: WatcherParts
  #held: Uint8Array[] = []
  #heldLength = 0
  #insideLine = false

  constructor(parts: WatcherParts) {
    this.#parts = parts
  }

  /**
   * Process the next bytes.
   * @returns the same bytes, with remarks between them
   */
  push(chunk: Uint8Array): Piece[] {
    const pieces: Piece[] = []
    let written = 0
    const remarkAfter = (end: number, remark: string) => {
      if (remark === '') return
      pieces.push(chunk.subarray(written, end), remark)
      written = end
    }
    let at = 0
    if (this.#insideLine) {
      const end = chunk.indexOf(LINE_FEED)
      if (end !== -1) {
        this.#hold(chunk.subarray(0, end + 1))
        remarkAfter(end + 1, this.#readHeld())
        at = end + 1
      }
    }
    if (!this.#insideLine) at = this.#readLines(chunk, at, remarkAfter)
    this.#hold(chunk.subarray(at))
    if (written < chunk.length) pieces.push(chunk.subarray(written))
    return pieces
  }

  /** Call this when no bytes arrive for a while: an object that is still open counts as complete. */
  pause(): Piece[] {
    if (this.#insideLine) return []
    const remark = this.#parts.remark(this.#parts.reader.end())
    return remark === '' ? [] : [remark]
  }

  /** Call this at the end of the log. A remark on a last line without a line feed starts on a new line. */
  end(): Piece[] {
    const unfinished = this.#insideLine
    const remark = (unfinished ? this.#readHeld() : '') + this.#parts.remark(this.#parts.reader.end())
    return remark === '' ? [] : [unfinished ? `\n${remark}` : remark]
  }

  /** @returns where the last, incomplete line begins */
  #readLines(chunk: Uint8Array, from: number, remarkAfter: (end: number, remark: string) => void): number {
    const { reader, filter } = this.#parts
    let at = from
    for (;;) {
      if (reader.isOpen) {
        const end = chunk.indexOf(LINE_FEED, at)
        if (end === -1) return at
        remarkAfter(end + 1, this.#read(chunk.subarray(at, end)))
        at = end + 1
        continue
      }
      const { line, next, skipped } = filter(chunk, at)
      if (skipped > 0) reader.skip(skipped, this.#parts.timed ? lastTimeIn(chunk.subarray(at, next)) : undefined)
      if (!line) return next
      remarkAfter(line.end + 1, this.#read(chunk.subarray(line.start, line.end)))
      at = line.end + 1
    }
  }

  #readHeld(): string {
    const bytes = Buffer.concat(this.#held)
    this.#held = []
    this.#heldLength = 0
    this.#insideLine = false
    const { reader, filter, timed } = this.#parts
    const line = bytes.at(-1) === LINE_FEED ? bytes : Buffer.concat([bytes, Buffer.of(LINE_FEED)])
    if (reader.isOpen || filter(line, 0).line) return this.#read(line.subarray(0, -1))
    reader.skip(1, timed ? lastTimeIn(line) : undefined)
    return ''
  }

  #read(line: Uint8Array): string {
    const { reader, remark } = this.#parts
    const bytes = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, MAX_TEXT_LENGTH))
    return remark(reader.read(bytes.toString().replace(/\r$/, '')))
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#insideLine = true
    const room = MAX_TEXT_LENGTH - this.#heldLength
    if (room <= 0) return
    const part = bytes.subarray(0, room)
    this.#held.push(part)
    this.#heldLength += part.length
  }
}

/** Finds the last timestamp in these lines. */
function lastTimeIn(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let end = buffer.length - 1; end >= 0;) {
    const start = end === 0 ? 0 : buffer.lastIndexOf(LINE_FEED, end - 1) + 1
    const time = timeIn(buffer.toString('latin1', start, Math.min(end, start + TIME_WITHIN)))
    if (time !== undefined) return time
    end = start - 1
  }
  return undefined
}
