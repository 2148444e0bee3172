import { basename } from 'node:path'
import type { Language } from '../codes/replies/schema.ts'
import type { Problem } from '../codes/problems/problem.ts'
import { createCollector } from './collector.ts'
import { dataFile } from './folder.ts'
import { loadGlossary } from './glossary.ts'
import { guideIds } from './guides.ts'
import { linkTargetsIn } from './link-targets.ts'
import { checkCodesFile } from './codes-file.ts'
import type { Checked } from './codes-file.ts'
import { originalsOf, readReplies, replyFiles } from './replies.ts'
import { loadSiteFile } from './site-file.ts'
import { findBrokenReferences, findRepeatedIds } from './site-rules.ts'
import type { LinkTargets } from './link-targets.ts'

/** The source of a catalog. */
export interface CatalogInput {
  /** Set if the source file has no problems */
  readonly checked?: Checked
  /** The things that other files can refer to; undefined if the source file or the words of the site are unreadable */
  readonly present?: LinkTargets
  readonly languages: readonly Language[]
  /** Problems of the words of the site, the source file and the replies, each once, grouped by file */
  readonly problems: readonly Problem[]
}

/**
 * Read and check everything that a catalog is made from. Problems with codes do not hide problems with replies.
 * @param path the path of the source file; only the site's own file has replies in other languages
 */
export function readCatalogInput(path: string): CatalogInput {
  const found = createCollector()
  const words = found.attempt(() => loadSiteFile())
  const { checked, names, line, problems } = checkCodesFile(path, words?.site)
  found.add(problems)
  if (path !== dataFile('codes.json')) {
    return { ...(checked ? { checked } : {}), languages: [], problems: found.problems() }
  }
  const originals = names && originalsOf({ reference: names, line }, path)
  const languages = found.attempt(() => readReplies(originals)) ?? []
  const tags = replyFiles().map((file) => basename(file, '.json'))
  // The check of the glossary reports its problems.
  const terms = createCollector().attempt(() => loadGlossary().map(({ id }) => id))
  const present =
    names && words && linkTargetsIn({ names, site: words.site, guides: guideIds(), languages: tags, terms })
  if (words) {
    const findings = [...findRepeatedIds(words.site), ...(present ? findBrokenReferences(words.site, present) : [])]
    found.add(findings.map(({ path, text, rule }) => ({ file: words.file, ...words.position(path), text, rule })))
  }
  return {
    ...(checked ? { checked } : {}),
    ...(present ? { present } : {}),
    languages,
    problems: found.problems(),
  }
}
