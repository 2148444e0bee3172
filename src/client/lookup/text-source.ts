/** A text that is read in pieces, as often as one likes. */
export interface TextSource {
  /** In bytes or characters, as `read` counts them */
  readonly size: number
  /** Its lines, a piece at a time, and how much is read by then; throws where a file is gone or has changed */
  pieces(): AsyncGenerator<{ readonly lines: readonly string[]; readonly read: number }>
}

/** Bytes that are read at a time. */
const PIECE = 262_144
/** A line longer than this is split, in characters. */
const LONGEST_LINE = 1_048_576
/** Bytes that tell an encoding. */
const START = 65_536

/** A text that is there. */
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
 * A file as text. Old logs may be in windows-1252, and Windows writes UTF-16.
 * @returns nothing where its bytes are no text
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
        // The last one may go on; one that never ends is split.
        rest = end < file.size && (lines.at(-1)?.length ?? 0) < LONGEST_LINE ? (lines.pop() ?? '') : ''
        yield { lines, read: end }
      }
    },
  }
}

/** A line break at the end begins no line. */
function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return undefined
  try {
    // The end may have cut a character in two: as a stream it may go on.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    const control = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
    return bytes.some(control) ? undefined : 'windows-1252'
  }
}
