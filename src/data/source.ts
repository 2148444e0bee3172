import type { Language } from '../codes/replies/schema.ts'
import type { Problem } from '../codes/read/problems.ts'
import { collector } from './collector.ts'
import { dataFile } from './folder.ts'
import { checkSourceFile } from './reference-file.ts'
import type { Checked } from './reference-file.ts'
import { originalsOf, readReplies } from './replies.ts'
import { loadSite } from './site.ts'

/** What a catalog is made from. */
export interface Source {
  /** Set where nothing is wrong with the source file */
  readonly checked?: Checked
  /** The codes there are; undefined where the source file does not say */
  readonly codes?: ReadonlySet<number>
  readonly languages: readonly Language[]
  /** Of the words of the site, of the source file, of the replies: each once, a file after the other */
  readonly problems: readonly Problem[]
}

/**
 * Read and check all that a catalog is made from: bad codes hide no bad reply.
 * @param path of the source file; one that is not the site's own has no replies in other languages
 */
export function readSource(path: string): Source {
  const found = collector()
  const site = found.attempt(() => loadSite())
  const { checked, codes, line, problems } = checkSourceFile(path, site)
  found.add(problems)
  const originals = codes && originalsOf({ reference: { codes }, line }, path)
  const languages = path === dataFile('codes.json') ? found.attempt(() => readReplies(originals)) : []
  return {
    ...(checked ? { checked } : {}),
    ...(codes ? { codes: new Set(codes.map(({ code }) => code)) } : {}),
    languages: languages ?? [],
    problems: found.problems(),
  }
}
