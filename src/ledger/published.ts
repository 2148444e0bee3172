import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constantNames } from '../codes/constant-names.ts'
import type { FileFormat, BuildContext } from '../publishing/published-file.ts'
import { sectionsOf } from '../view-models/code-sections.ts'
import { builtPages } from './built-site.ts'
import type { Published } from './merge.ts'

/** Files of the site that are not exports. */
const others = ['404.html', 'favicon.svg', 'sitemap-index.xml']

/**
 * What the site publishes now, in the form that the ledger records.
 * @param context the context of the site
 * @param formats the formats of the site; files of permanent ones are recorded
 * @param dir the folder of the built site; if it was made from other data, only pages of codes are included
 */
export function publishedNow(context: BuildContext, formats: readonly FileFormat[], dir: string): Published {
  const { codes } = context.catalog
  const permanent = formats.filter((format) => format.permanent).flatMap((format) => [...format.files(context)])
  const names = constantNames(codes, context.constantNames)
  return {
    codes: Object.fromEntries(codes.map((record) => [record.code, sectionsOf(record).join(' ')])),
    messages: Object.fromEntries(codes.map(({ code, message }) => [code, message])),
    names: Object.fromEntries(names),
    pages: isBuiltFrom(context, dir) ? builtPages(dir) : {},
    files: [...permanent.map(({ path }) => path), ...others].sort(),
  }
}

/** Whether a site was built from exactly this data, judged by its version. */
function isBuiltFrom({ catalog }: BuildContext, dir: string): boolean {
  const file = join(dir, 'codes.json')
  if (!existsSync(file)) return false
  // An interrupted build may leave an incomplete file.
  return readFileSync(file, 'utf8').includes(`"version":${JSON.stringify(catalog.version)}`)
}
