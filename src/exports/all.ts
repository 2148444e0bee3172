import { codeJson } from './code-json.ts'
import type { Edition, Export, ExportFile } from './export.ts'
import { codesJson } from './codes-json.ts'
import { lookup } from './lookup.ts'
import { previews } from './previews.ts'
import { shortLinks } from './short-links.ts'

/** Every format the reference is published in. A new one is a module and a line here. */
export const exports: readonly Export[] = [codesJson, codeJson, shortLinks, previews, lookup]

/** Every file of every format. */
export function* allFiles(edition: Edition): Generator<ExportFile> {
  for (const format of exports) yield* format.files(edition)
}
