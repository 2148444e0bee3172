import { constantNames } from '../../codes/constant-names.ts'
import { absolute } from '../../publishing/export.ts'
import type { SiteContext } from '../../publishing/export.ts'

/** What the files of `examples/exports/` say in place of words of the site and its API. */
export const placeholders = { site: 'https://docs.example/', code: '22', success: 'SUCCESS' } as const

/** Words that take the place of these. */
export type ExampleWords = Readonly<Record<keyof typeof placeholders, string>>

/** The words of a site; a code that reports success has a constant, and where there is none the sample's. */
export function exampleWords(context: SiteContext): ExampleWords {
  const { codes, sample } = context.catalog
  const success = codes.find(({ kind }) => kind === 'success') ?? sample
  const names = constantNames(codes, context.constantNames)
  return {
    site: absolute(context, context.paths.home),
    code: String(sample.code),
    success: names.get(success.code) ?? placeholders.success,
  }
}

/**
 * An example as the page prints it and the test runs it.
 * @param text of its file
 * @param words the address of the site, with a slash at the end; a code; the name of the constant of a success
 */
export function exampleFor(text: string, { site, code, success }: ExampleWords): string {
  return text
    .trimEnd()
    .replaceAll(`codes/${placeholders.code}.`, `codes/${code}.`)
    .replaceAll(`code ${placeholders.code},`, `code ${code},`)
    .replaceAll(`.${placeholders.success})`, `.${success})`)
    .replaceAll(placeholders.site, site)
}
