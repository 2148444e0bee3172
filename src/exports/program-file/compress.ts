import { brotliCompressSync, constants } from 'node:zlib'

/** Above this many bytes, compression is faster but weaker. Otherwise a large reference would take minutes. */
const LARGE = 2_500_000

/** Compress a text with Brotli. The result is deterministic. */
export function compress(text: string): Buffer {
  const bytes = Buffer.from(text)
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotliCompressSync(bytes, { params })
}
