import { englishWords } from '../data/english.ts'
import { loadLookup } from '../data/lookup.ts'
import { caseData } from '../search/index/case-data.ts'
import { wordData } from '../search/index/records.ts'
import { lookupFiles } from '../site-files/lookup-data.ts'
import { absolute } from './export.ts'
import type { Export, SiteContext } from './export.ts'
import type { ProgramData } from './program/data.ts'
import { programName } from './program/name.ts'
import { programFile } from './program-file/program-file.ts'

/** The whole reference as one program for terminal, log and agent, which needs Node alone and never goes online. */
export const statusCodesMjs: Export = {
  name: programName,
  permanent: true,
  files: (context) => [
    { path: programName, type: 'text/javascript', body: () => programFile(programData(context), context) },
  ],
}

/** What the program holds of a site, besides the licenses of packages. */
export function programData(context: SiteContext): Omit<ProgramData, 'licenses'> {
  const { catalog, paths, origin, title, description, glossary, guides, guideText } = context
  const { sources, places, calls, categories, codes, site, version, languages } = catalog
  const { synonyms, cases } = loadLookup()
  const words = wordData(catalog, synonyms, englishWords())
  // On the site a large reference does without described cases, and the program answers as the site does.
  const isWhole = lookupFiles(catalog).cases !== undefined
  return {
    reference: { sources, places, calls, categories, codes: [...codes] },
    site,
    version,
    origin,
    base: paths.home,
    title,
    description,
    glossary,
    guides: guides.map((guide) => {
      const text = guideText?.(guide.id)
      return text === undefined
        ? guide
        : { ...guide, text: `${text}\n\n<${absolute(context, paths.guide(guide.id))}>\n` }
    }),
    languages,
    words: { synonyms: words.synonyms, spelled: words.spelled },
    ...(isWhole && { cases: caseData(catalog, cases, words.synonyms) }),
  }
}
