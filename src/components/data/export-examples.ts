import { constantNames } from '../../codes/constant-names.ts'
import { exportNames } from '../../exports/constants/names.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { SiteContext } from '../../publishing/published-file.ts'

/** Placeholders in the files of `examples/exports/`, which stand for values of the site and its API. */
export const placeholders = {
  site: 'https://docs.example/',
  code: '22',
  success: 'SUCCESS',
  exportName: 'result-code',
} as const

/** The value for each placeholder. */
export type ExampleWords = Readonly<Record<keyof typeof placeholders, string>>

/** Returns the values of a site. The constant is that of the code for success or, without one, of the sample code. */
export function exampleWords(context: SiteContext): ExampleWords {
  const { codes, sample, site } = context.catalog
  const success = codes.find(({ kind }) => kind === 'success') ?? sample
  const names = constantNames(codes, context.constantNames)
  return {
    site: absolute(context, context.paths.home),
    code: String(sample.code),
    success: names.get(success.code) ?? placeholders.success,
    exportName: site.exportName,
  }
}

/**
 * Fills the placeholders of an example, for the page that prints it and the test that runs it.
 * @param text the content of the example's file
 * @param words the site's address, with a trailing slash; a code; the name of the constant for success; and what
 * programs call a code
 */
export function exampleFor(text: string, { site, code, success, exportName }: ExampleWords): string {
  const printed = exportNames(placeholders.exportName)
  const names = exportNames(exportName)
  return text
    .trimEnd()
    .replaceAll(`codes/${placeholders.code}.`, `codes/${code}.`)
    .replaceAll(`code ${placeholders.code},`, `code ${code},`)
    .replaceAll(`.${placeholders.success})`, `.${success})`)
    .replaceAll(printed.kebab, names.kebab)
    .replaceAll(printed.variable, names.variable)
    .replaceAll(printed.type, names.type)
    .replaceAll(placeholders.site, site)
}
