import { timeIn } from './time.ts'

/** Lines that belong together: one line, or the lines of an object that begins on the first of them. */
export interface Entry {
  /** Joined by line breaks */
  readonly text: string
  /** The 1-based number of its first line */
  readonly line: number
  /** Its own timestamp, or the last one before it */
  readonly time: string | undefined
}

/** The maximum length of an object; in longer text, the brace is part of prose, or the object was cut off. */
const MAX_LINES = 200
const MAX_LENGTH = 65_536

/**
 * Splits a log into entries, line by line, so that a response printed over several lines is read as one object. Keeps
 * only one entry in memory.
 */
export class EntryReader {
  #lines: string[] = []
  #length = 0
  #depth = 0
  #count = 0
  #time: string | undefined

  /** Lines read so far */
  get lineCount(): number {
    return this.#count
  }

  /**
   * Read the next line.
   * @param line without its line break
   * @returns entries that are complete by now
   */
  read(line: string): Entry[] {
    const time = timeIn(line)
    // A new record in the log ends an object that was never closed.
    const before = time !== undefined && this.#lines.length > 0 && /^\W{0,3}\d/.test(line) ? this.end() : []
    this.#count++
    this.#time = time ?? this.#time
    this.#depth = Math.max(0, this.#depth + depthOf(line))
    this.#lines.push(line)
    this.#length += line.length + 1
    const open = this.#depth > 0 && this.#lines.length < MAX_LINES && this.#length < MAX_LENGTH
    return open ? before : [...before, ...this.end()]
  }

  /** Whether an object has begun and not ended */
  get isOpen(): boolean {
    return this.#lines.length > 0
  }

  /**
   * Skip lines that are known to open no object; only while none is open.
   * @param time the last timestamp of these lines
   */
  skip(count: number, time?: string): void {
    this.#count += count
    this.#time = time ?? this.#time
  }

  /** End the entry that is still open, if there is one. */
  end(): Entry[] {
    const lines = this.#lines
    if (lines.length === 0) return []
    const entry = { text: lines.join('\n'), line: this.#count - lines.length + 1, time: this.#time }
    this.#lines = []
    this.#length = 0
    this.#depth = 0
    return [entry]
  }
}

/** How many more braces a line opens than it closes. */
function depthOf(line: string): number {
  let depth = 0
  for (let at = line.search(/[{}]/); at !== -1 && at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === 123) depth++
    else if (code === 125) depth--
  }
  return depth
}
