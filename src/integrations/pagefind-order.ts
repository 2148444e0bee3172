import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

/** A file of Pagefind's index. */
export interface IndexFile {
  /** Its path within the index */
  readonly path: string
  readonly content: Uint8Array
}

const entryPath = 'pagefind-entry.json'
const magic = 'pagefind_dcd'
const filterValues = 1 // The place of the values in a filter.
const filters = 3 // The place of the list of filters in the meta data.

/**
 * Puts what Pagefind writes in the order of a hash table, which is another one on every run, into one order: the
 * values within a filter, and the filters. Two builds of the same pages then are the same, names of files included.
 * @throws if the index does not look as Pagefind 1.5 writes it
 */
export function inOneOrder(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>()
  const ordered = files.map((file) => {
    const [, language = '', former = ''] = /^filter\/(.+)_([0-9a-f]+)\.pf_filter$/.exec(file.path) ?? []
    if (former === '') return file
    const bytes = sortedAt(unpack(file), filterValues)
    const name = `${language}_${hash(bytes, former.length)}`
    names.set(`${language}_${former}`, name)
    return { path: `filter/${name}.pf_filter`, content: pack(bytes) }
  })
  const versions = new Map<string, string>()
  return ordered
    .map((file) => {
      const [, language = '', former = ''] = /^pagefind\.(.+)_([0-9a-f]+)\.pf_meta$/.exec(file.path) ?? []
      if (former === '') return file
      const bytes = sortedAt(replaced(unpack(file), names), filters)
      const version = hash(bytes, former.length)
      versions.set(former, version)
      return { path: `pagefind.${language}_${version}.pf_meta`, content: pack(bytes) }
    })
    .map((file) =>
      file.path === entryPath ? { ...file, content: replaced(Buffer.from(file.content), versions) } : file,
    )
}

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content)
  if (bytes.subarray(0, magic.length).toString() !== magic) throw new Error(`${path} does not begin with ${magic}.`)
  return bytes.subarray(magic.length)
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(magic), bytes]), { level: 9 })
}

function hash(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length)
}

function replaced(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let text = bytes.toString('latin1')
  for (const [former, name] of names) text = text.replaceAll(former, name)
  return Buffer.from(text, 'latin1')
}

/** The same CBOR array with the entries of its nth element, an array too, in the order of their bytes. */
function sortedAt(bytes: Buffer, n: number): Buffer {
  const outer = itemsOf(bytes, 0)
  const list = outer[n]
  if (!list) throw new Error("Pagefind's data has another shape than that of 1.5.")
  const entries = itemsOf(bytes, list.start)
  const first = entries[0]?.start ?? list.end
  const sorted = entries.map(({ start, end }) => bytes.subarray(start, end)).sort((a, b) => Buffer.compare(a, b))
  return Buffer.concat([bytes.subarray(0, first), ...sorted, bytes.subarray(list.end)])
}

interface Item {
  readonly start: number
  readonly end: number
}

/** Where the items of a CBOR array begin and end (RFC 8949). */
function itemsOf(bytes: Buffer, start: number): Item[] {
  const { major, value, next } = head(bytes, start)
  if (major !== 4) throw new Error("Pagefind's data has no list where one is expected.")
  const items: Item[] = []
  for (let at = next, i = 0; i < value; i++) {
    const end = endOf(bytes, at)
    items.push({ start: at, end })
    at = end
  }
  return items
}

function endOf(bytes: Buffer, start: number): number {
  const { major, value, next } = head(bytes, start)
  if (major === 2 || major === 3) return next + value
  if (major !== 4) return next
  let at = next
  for (let i = 0; i < value; i++) at = endOf(bytes, at)
  return at
}

function head(bytes: Buffer, at: number): { major: number; value: number; next: number } {
  const first = bytes.readUInt8(at)
  const [major, small] = [first >> 5, first & 31]
  if (small < 24) return { major, value: small, next: at + 1 }
  const size = 2 ** (small - 24)
  if (size > 4) throw new Error("Pagefind's data has lists without a length.")
  return { major, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size }
}
