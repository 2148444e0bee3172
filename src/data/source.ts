import { basename } from 'node:path'
import type { Language } from '../codes/replies/schema.ts'
import type { Problem } from '../codes/problems/problem.ts'
import { collector } from './collector.ts'
import { dataFile } from './folder.ts'
import { guideIds } from './guides.ts'
import { referenceTargetsIn } from './reference-targets.ts'
import { checkSourceFile } from './reference-file.ts'
import type { Checked } from './reference-file.ts'
import { originalsOf, readReplies, replyFiles } from './replies.ts'
import { loadSiteFile } from './site.ts'
import { findBrokenReferences } from './site-references.ts'
import type { ReferenceTargets } from './site-references.ts'

/** What a catalog is made from. */
export interface CatalogSource {
  /** Set where nothing is wrong with the source file */
  readonly checked?: Checked
  /** What other files can refer to; undefined where the source file or the words of the site do not say */
  readonly present?: ReferenceTargets
  readonly languages: readonly Language[]
  /** Of the words of the site, of the source file, of the replies: each once, a file after the other */
  readonly problems: readonly Problem[]
}

/**
 * Read and check all that a catalog is made from: bad codes hide no bad reply.
 * @param path of the source file; one that is not the site's own has no replies in other languages
 */
export function readSource(path: string): CatalogSource {
  const found = collector()
  const words = found.attempt(() => loadSiteFile())
  const { checked, names, line, problems } = checkSourceFile(path, words?.site)
  found.add(problems)
  if (path !== dataFile('codes.json')) {
    return { ...(checked ? { checked } : {}), languages: [], problems: found.problems() }
  }
  const originals = names && originalsOf({ reference: names, line }, path)
  const languages = found.attempt(() => readReplies(originals)) ?? []
  const tags = replyFiles().map((file) => basename(file, '.json'))
  const present = names && words && referenceTargetsIn(names, words.site, guideIds(), tags)
  if (present) {
    const broken = findBrokenReferences(words.site, present)
    found.add(broken.map(({ path, text }) => ({ file: words.file, ...words.position(path), text })))
  }
  return {
    ...(checked ? { checked } : {}),
    ...(present ? { present } : {}),
    languages,
    problems: found.problems(),
  }
}
