/** Two texts that share word triples. */
export interface Similarity {
  /** Positions of the two in the list, the later one first */
  readonly later: number
  readonly earlier: number
  /** The Jaccard index of their triples, from 0 to 1 */
  readonly share: number
}

/**
 * Find all pairs of texts that share word triples. Hashes first rule out triples that cannot be in two texts, which is
 * most of them, so that the time grows with the number of texts rather than pairs.
 * @param texts the words of each text
 */
export function* findSimilarTexts(texts: readonly (readonly string[])[]): Generator<Similarity> {
  const hashes = hashesOf(texts)
  const isRepeated = repeated(hashes)
  const users = new Map<string, number[]>()
  const sizes: number[] = []
  const size = (i: number) => (sizes[i] ??= new Set(triplesOf(texts[i] ?? [])).size)
  for (const [later, own] of hashes.entries()) {
    const words = texts[later] ?? []
    const candidates = [...own.keys()].filter((k) => isRepeated(own[k] ?? 0)).map((k) => tripleAt(words, k))
    const shared = new Map<number, number>()
    for (const triple of new Set(candidates)) {
      const known = users.get(triple)
      for (const earlier of known ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
      if (known) known.push(later)
      else users.set(triple, [later])
    }
    for (const [earlier, count] of shared)
      yield { later, earlier, share: count / (size(later) + size(earlier) - count) }
  }
}

function tripleAt(words: readonly string[], k: number): string {
  return words.slice(k, k + 3).join(' ')
}

function triplesOf(words: readonly string[]): string[] {
  return words.slice(2).map((_, k) => tripleAt(words, k))
}

/** A 32-bit hash for each triple of each text. */
function hashesOf(texts: readonly (readonly string[])[]): Uint32Array[] {
  const ids = new Map<string, number>()
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size
    if (id === ids.size) ids.set(word, id)
    return id
  }
  return texts.map((words) => {
    const own = words.map(idOf)
    return Uint32Array.from({ length: Math.max(0, own.length - 2) }, (_, k) =>
      own.slice(k, k + 3).reduce((hash, id) => Math.imul(hash ^ (hash >>> 15) ^ id, 0x9e3779b1), 0),
    )
  })
}

/** Whether a hash may appear twice, judged by its upper bits. */
function repeated(hashes: readonly Uint32Array[]): (hash: number) => boolean {
  const total = hashes.reduce((sum, { length }) => sum + length, 0)
  // Sixteen slots per hash, so that few collide; a small file needs no 16 MB.
  const bits = Math.min(24, Math.ceil(Math.log2(total + 1)) + 4)
  const counts = new Uint8Array(2 ** bits)
  const place = (hash: number) => hash >>> (32 - bits)
  for (const own of hashes) for (const hash of own) counts[place(hash)] = Math.min(2, (counts[place(hash)] ?? 0) + 1)
  return (hash) => counts[place(hash)] === 2
}
