import { MAX_DATA_LENGTH } from '../large/limits.ts'
import { createHash } from 'node:crypto'
import type { Catalog } from '../codes/catalog.ts'
import type { RouteContext } from '../view-models/context.ts'
import { caseData } from '../search/index/case-data.ts'
import { lookupData, wordData } from '../search/index/records.ts'
import { languageData, languageHints } from '../search/other-languages/data.ts'
import type { LanguageHints, MultilingualWordData } from '../search/other-languages/data.ts'
import { pageData } from '../search/pages/page-data.ts'
import { shardedData } from '../search/sharded/shards.ts'
import type { FileFormat, PublishedFile } from '../publishing/published-file.ts'

/** The files of the look-up, by purpose. */
export interface LookupFiles {
  /** For numbers and messages, loaded before the first query; if the data is sharded, which shard holds what */
  readonly records: PublishedFile
  /** For keywords, loaded when a query needs them; if the data is sharded, all words, loaded with `records` */
  readonly words: PublishedFile
  /** For described cases, under the name of `words` with `-cases`; none if the data is sharded */
  readonly cases?: PublishedFile
  /** For pages that are not about one code, under the name of `words` with `-pages` */
  readonly pages: PublishedFile
  /** Other files in the folder of `records`: one per language, and shards if the data is too large to load at once */
  readonly others: readonly PublishedFile[]
}

/** What the files are made from. */
type Sources = Pick<RouteContext, 'catalog' | 'glossary' | 'lookupSources'>

const cache = new WeakMap<Catalog, { readonly from: Sources; readonly files: LookupFiles }>()

/**
 * Make the files of the look-up. Their names have a hash of their content, so a page never gets a file of another
 * version. The files are made once for each catalog, because a page only needs their names.
 */
export function lookupFiles({ catalog, glossary, lookupSources }: Sources): LookupFiles {
  const known = cache.get(catalog)
  if (known?.from.glossary === glossary && known.from.lookupSources === lookupSources) return known.files
  const from = { catalog, glossary, lookupSources }
  const files = makeFiles(from)
  cache.set(catalog, { from, files })
  return files
}

function makeFiles({ catalog, glossary, lookupSources }: Sources): LookupFiles {
  const sources = lookupSources()
  const { synonyms, cases, outOfDomain, spelled: english } = sources
  const records = JSON.stringify(lookupData(catalog))
  const others = languageFiles(catalog)
  const languages = others.map(({ hints }) => hints)
  const pages = JSON.stringify(pageData(catalog, glossary, sources))
  const words = JSON.stringify({
    ...wordData(catalog, synonyms, english),
    ...(languages.length > 0 && { languages }),
  } satisfies MultilingualWordData)
  if (records.length + words.length > MAX_DATA_LENGTH) return shardedFiles(catalog, synonyms, english, pages)
  const described = JSON.stringify(caseData(catalog, { cases, synonyms, outOfDomain }))
  const hash = hashOf([words, described, pages])
  return {
    records: fileOf(`${hashOf([records])}.json`, records),
    words: fileOf(`${hash}.json`, words),
    cases: fileOf(`${hash}-cases.json`, described),
    pages: fileOf(`${hash}-pages.json`, pages),
    others: others.map(({ file }) => file),
  }
}

/** Makes a file for each other language, with the hints of the language. */
function languageFiles({ languages }: Catalog): { file: PublishedFile; hints: LanguageHints }[] {
  return languages.map((language) => {
    const text = JSON.stringify(languageData(language))
    const name = `${language.language}-${hashOf([text])}.json`
    return { file: fileOf(name, text), hints: languageHints(language, name) }
  })
}

function shardedFiles(catalog: Catalog, synonyms: string, english: ReadonlySet<string>, pages: string): LookupFiles {
  const { head, words, rows, postings } = shardedData(catalog, synonyms, english)
  const texts = {
    'head.json': head,
    'words.json': words,
    ...Object.fromEntries(rows.map((shard, i) => [`codes-${String(i)}.json`, shard])),
    ...Object.fromEntries(postings.map((shard, i) => [`words-${String(i)}.json`, shard])),
  }
  const entries = Object.entries(texts).map(([name, data]) => [name, JSON.stringify(data)] as const)
  const folder = hashOf([...entries.map(([, text]) => text), pages])
  const [records, vocabulary, ...others] = entries.map(([name, text]) => fileOf(`${folder}/${name}`, text))
  if (!records || !vocabulary) throw new Error('The look-up has no data.')
  return { records, words: vocabulary, pages: fileOf(`${folder}/words-pages.json`, pages), others }
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex').slice(0, 10)
}

function fileOf(name: string, text: string): PublishedFile {
  return { path: `lookup/${name}`, type: 'application/json', body: () => text }
}

/** The data of the look-up. */
export const lookup: FileFormat = {
  name: 'look-up data',
  files: (context) => {
    const { records, words, cases, pages, others } = lookupFiles(context)
    return [records, words, pages, ...(cases ? [cases] : []), ...others]
  },
}

/** The folder of the full-text index, with a trailing slash. Like look-up data, its name contains the version. */
export function fullTextFolder({ version }: Catalog): string {
  return `pagefind/${version.split('+').at(-1) ?? version}/`
}
