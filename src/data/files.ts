import type { z } from 'zod'
import { languageSchema } from '../codes/replies/schema.ts'
import { schemasFor } from '../codes/schema.ts'
import { siteSchema } from '../codes/site-schema.ts'
import { dataFile, filesIn } from './folder.ts'
import { glossarySchema } from './glossary-schema.ts'
import { casesSchema, outOfDomainSchema, pageWordsSchema, pasteRulesSchema } from './lookup-schemas.ts'
import { loadSite } from './site-file.ts'

/** A hand-written JSON file of the data folder, or all files of one of its subfolders. */
export interface DataFile {
  /** Path relative to the data folder; `replies/*.json` means every file in `replies` */
  readonly name: string
  /**
   * The schema of its value.
   * @throws DataError if the schema depends on `site.json` and that file has problems
   */
  readonly schema: () => z.ZodType
  /** Set if `loadLookup` reads it */
  readonly isOfLookup?: true
}

/**
 * Every hand-written JSON file of the data folder with its schema: `npm run generate` writes the JSON Schemas, `npm run
 * format` formats the files, and editors check them as configured in `.vscode/settings.json`.
 */
export const dataFiles: readonly DataFile[] = [
  { name: 'codes.json', schema: () => schemasFor(loadSite()).reference },
  { name: 'site.json', schema: () => siteSchema },
  { name: 'glossary.json', schema: () => glossarySchema },
  { name: 'replies/*.json', schema: () => languageSchema },
  { name: 'lookup.json', schema: () => pasteRulesSchema, isOfLookup: true },
  { name: 'cases.json', schema: () => casesSchema, isOfLookup: true },
  { name: 'out-of-domain.json', schema: () => outOfDomainSchema, isOfLookup: true },
  { name: 'lookup-pages.json', schema: () => pageWordsSchema, isOfLookup: true },
]

/** The name of its JSON Schema, relative to the data folder: `codes.schema.json`, `replies.schema.json`. */
export function schemaNameOf({ name }: DataFile): string {
  return name.replace(/(\/\*)?\.json$/, '.schema.json')
}

/** The path of a file, which may be missing; for a subfolder, the paths of its existing files. */
export function pathsOf({ name }: DataFile): string[] {
  const [folder = '', isFolder] = name.split('/*')
  return isFolder === undefined ? [dataFile(name)] : filesIn(dataFile(folder), /\.json$/)
}
