import type { Download } from '../../publishing/download.ts'
import { constantsOf } from './constant.ts'
import type { TargetLanguage } from './constant.ts'
import { csharp } from './csharp.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { exportNames } from './names.ts'
import { php } from './php.ts'
import { python } from './python.ts'

/**
 * The languages that constants are written in, in addition to TypeScript. To add one, write a template and list it
 * here.
 */
export const languages: readonly TargetLanguage[] = [python, java, php, csharp, go]

/** Returns the languages in which this many constants compile. */
export function languagesFor(count: number): TargetLanguage[] {
  return languages.filter(({ maxCodes = Infinity }) => count <= maxCodes)
}

/** The codes as typed constants, one file for each language, without dependencies. */
export const constantFiles: readonly Download[] = languages.map(
  ({ name: language, file, maxCodes = Infinity, write }) => ({
    name: `constants for ${language}`,
    permanent: true,
    about: ({ catalog }) => {
      const names = languagesFor(catalog.codes.length).map(({ name }) => name)
      return [`The same for ${new Intl.ListFormat('en').format(names)}`]
    },
    files: (context) => {
      if (context.catalog.codes.length > maxCodes) return []
      const path = file(exportNames(context.catalog.site.exportName))
      return [{ path, type: 'text/plain', body: () => write(constantsOf(context)) }]
    },
  }),
)
