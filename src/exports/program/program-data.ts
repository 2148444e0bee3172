import { brotliDecompressSync } from 'node:zlib'
import { fromBase91 } from './base91.ts'
import { fromColumns, toColumns } from './pack-columns.ts'
import type { Columns } from './pack-columns.ts'
import type { Language } from '../../codes/replies/schema.ts'
import type { Reference } from '../../codes/schema.ts'
import type { Site } from '../../codes/site-schema.ts'
import type { GlossaryEntry } from '../../data/glossary-schema.ts'
import type { CaseData } from '../../search/index/case-index.ts'
import type { WordData } from '../../search/index/records.ts'
import type { LanguageData } from '../../search/other-languages/data.ts'
import type { PageData } from '../../search/pages/page.ts'
import type { PasteRules } from '../../search/query/paste-rules.ts'
import type { Guide } from '../../data/guides.ts'

/** A guide with its text. */
export interface GuideText extends Guide {
  /** Markdown with its heading; missing if its page was not built */
  readonly text?: string
}

/** The data that is packed into the program. */
export interface ProgramData {
  readonly reference: Pick<Reference, 'sources' | 'places' | 'calls' | 'categories' | 'codes'>
  readonly site: Site
  readonly version: string
  /** The origin of its site, such as `https://docs.example` */
  readonly origin: string
  /** The path of its site, with a slash at both ends */
  readonly base: string
  readonly title: string
  readonly description: string
  readonly glossary: readonly GlossaryEntry[]
  readonly guides: readonly GuideText[]
  /** Languages of replies other than English. Of the look-up data, they have only the hints */
  readonly languages: readonly Language[]
  /** The look-up data of each of these languages, as published for the site */
  readonly languageData: readonly LanguageData[]
  /** How pasted texts and logs are read */
  readonly pasteRules: PasteRules
  /** Synonyms and correctly spelled words; keywords are in the records */
  readonly words: Pick<WordData, 'synonyms' | 'spelled'>
  /** The index of described cases; a large reference has none */
  readonly cases?: CaseData
  /** Pages that are not about one code: terms, categories, calls, sections of guides */
  readonly pages: readonly PageData[]
  /** The licenses of the packages whose code is in the program */
  readonly licenses: readonly License[]
}

/** The license of a package. */
export interface License {
  readonly name: string
  readonly version: string
  /** Its name, such as `MIT` */
  readonly license: string
  readonly text: string
}

/** The data as packed: `reference` is a list with one entry, so that its lists are packed by field, like all others. */
type PackedData = Omit<ProgramData, 'reference'> & { readonly reference: readonly ProgramData['reference'][] }

/** Writes the data as JSON that compresses well: texts with the same words are next to each other. */
export function toPackedJson({ reference, guides, pages, ...data }: ProgramData): string {
  return JSON.stringify(toColumns<PackedData>([{ reference: [reference], guides, pages, ...data }]))
}

/**
 * Unpack the data.
 * @param packed the JSON of `toPackedJson`, compressed with Brotli and encoded with `toBase91`
 * @throws Error if it contains no data
 */
export function unpack(packed: string): ProgramData {
  const [data] = fromColumns(JSON.parse(decompress(packed)) as Columns<PackedData>)
  const [reference] = data?.reference ?? []
  if (!data || !reference) throw new Error('The data of the program is damaged.')
  return { ...data, reference }
}

/**
 * Decompress a text.
 * @param packed the compressed bytes, encoded with `toBase91`
 */
export function decompress(packed: string): string {
  return brotliDecompressSync(fromBase91(packed)).toString()
}
