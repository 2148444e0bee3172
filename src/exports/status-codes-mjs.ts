import type { CaseData } from '../search/index/case-index.ts'
import { wordData } from '../search/index/records.ts'
import { languageData } from '../search/other-languages/data.ts'
import type { Language } from '../codes/replies/schema.ts'
import { lookupFiles } from '../site-files/lookup-data.ts'
import type { PageData } from '../search/pages/page.ts'
import { absolute } from '../publishing/published-file.ts'
import type { Download } from '../publishing/download.ts'
import type { BuildContext, PublishedFile } from '../publishing/published-file.ts'
import type { ProgramData } from './program/program-data.ts'
import { programName } from './program/name.ts'
import { completeBody } from '../publishing/write.ts'
import { programFile } from './program-file/program-file.ts'

/** The complete reference as a program for terminals, logs and agents. It needs only Node and never goes online. */
export const statusCodesMjs: Download = {
  name: programName,
  permanent: true,
  about: () => ['The complete reference as one program for terminals, logs and coding agents (MCP); needs only Node'],
  files: (context) => [
    { path: programName, type: 'text/javascript', body: async () => programFile(await programData(context), context) },
  ],
}

/** The data of the program, without the licenses of packages. */
export async function programData(context: BuildContext): Promise<Omit<ProgramData, 'licenses'>> {
  const { catalog, paths, origin, title, description, glossary, guides, guideText } = context
  const { sources, places, calls, categories, codesOf, site, version, languages } = catalog
  // Codes of a category share words, so they compress better next to each other. The catalog sorts them again.
  const codes = categories.flatMap(({ id }) => codesOf(id))
  const { pasteRules, synonyms, spelled } = context.lookupSources()
  const words = wordData(catalog, synonyms, spelled)
  const files = lookupFiles(context)
  return {
    reference: { sources, places, calls, categories, codes },
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
    languages: languages.map(repliesOnly),
    languageData: languages.map(languageData),
    pasteRules,
    words: { synonyms: words.synonyms, spelled: words.spelled },
    ...(files.cases && { cases: await read<CaseData>(files.cases) }),
    pages: await read<PageData[]>(files.pages),
  }
}

/** Leaves out what only the check of translations reads, and what `languageData` holds in compact form. */
function repliesOnly({ lookup: { hints }, ...language }: Language): Language {
  return {
    ...language,
    avoid: [],
    lookup: { hints, light: [], same: [] },
    replies: language.replies.map((reply) => ({ ...reply, keywords: [], cases: [], from: '' })),
  }
}

async function read<Data>(file: PublishedFile): Promise<Data> {
  return JSON.parse(String(completeBody(await file.body()))) as Data
}
