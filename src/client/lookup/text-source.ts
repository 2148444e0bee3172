/** A text that can be read in pieces repeatedly. */
export interface TextSource {
  /** In bytes or characters, as `read` counts them */
  readonly size: number
  /** Yields its lines in pieces, and how much has been read; throws if a file was removed or changed */
  pieces(): AsyncGenerator<{ readonly lines: readonly string[]; readonly read: number }>
}

/** Bytes that are read at a time. */
const PIECE = 262_144
/** Longer lines are split, in characters. */
const LONGEST_LINE = 1_048_576
/** Bytes that are used to detect the encoding. */
const START = 65_536

/** The source of a text in memory. */
export function sourceOfText(text: string): TextSource {
  return {
    size: text.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- A file is read in the same way.
    async *pieces() {
      yield { lines: linesOf(text), read: text.length }
    },
  }
}

/**
 * The source of a text file. Old logs may be in windows-1252, and Windows writes UTF-16.
 * @returns nothing if it is not text
 */
export async function sourceOfFile(file: File): Promise<TextSource | undefined> {
  const encoding = encodingOf(new Uint8Array(await file.slice(0, START).arrayBuffer()))
  if (encoding === undefined) return undefined
  return {
    size: file.size,
    async *pieces() {
      const decoder = new TextDecoder(encoding)
      let rest = ''
      for (let start = 0; start < file.size; start += PIECE) {
        const end = Math.min(start + PIECE, file.size)
        rest += decoder.decode(await file.slice(start, end).arrayBuffer(), { stream: end < file.size })
        const lines = end < file.size ? rest.split(/\r?\n/) : linesOf(rest)
        // The last line may continue; one that never ends is split.
        rest = end < file.size && (lines.at(-1)?.length ?? 0) < LONGEST_LINE ? (lines.pop() ?? '') : ''
        yield { lines, read: end }
      }
    },
  }
}

/** For `catch`: nothing in place of a file that was removed, has changed or is protected; other errors are thrown. */
export function nothingRead(error: unknown): undefined {
  if (!(error instanceof DOMException)) throw error
}

/** Splits a text into lines; a final line break does not begin another one. */
function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return undefined
  try {
    // As a stream, because the end may have cut a character in two.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    const control = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
    return bytes.some(control) ? undefined : 'windows-1252'
  }
}
