import { pageFolders } from '../codes/addresses.ts'
import { contentSecurityPolicy } from '../publishing/csp.ts'
import type { FileFormat, BuildContext } from '../publishing/published-file.ts'

/** The headers of every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('header'),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const revalidate = { 'Cache-Control': 'public, max-age=0, must-revalidate' }
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' }
/** Files whose names contain a hash of their content. */
const hashed = ['_astro/*', 'lookup/*', 'table/*']
/** Folders of files that belong to pages, under names that stay the same. */
const unhashed = ['pagefind/', 'previews/']

/**
 * Headers for hosts that read `_headers`. If several rules match, such hosts join the values of a header with a comma.
 * So no two rules set the same header for an address, unless its value may appear twice.
 * @param downloads formats that scripts of other sites may read; hosts would guess some of their types wrong
 */
export function headersFor(downloads: readonly FileFormat[]): FileFormat {
  return {
    name: '_headers',
    files: (context) => [
      { path: '_headers', type: 'text/plain', body: () => [...rulesOf(context, downloads)].join('\n') },
    ],
  }
}

function* rulesOf(context: BuildContext, downloads: readonly FileFormat[]): Generator<string> {
  const { paths } = context
  const folders = [...pageFolders(paths), ...unhashed.map((name) => paths.file(name))]
  yield rule(paths.file('*'), securityHeaders)
  for (const path of hashed) yield rule(paths.file(path), forever)
  yield rule(paths.home, revalidate)
  for (const folder of folders) yield rule(`${folder}*`, revalidate)
  for (const [name, type] of downloads.flatMap((format) => typesOf(format, context))) {
    const path = paths.file(name)
    yield rule(path, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': withCharset(type),
      ...(folders.some((folder) => path.startsWith(folder)) ? {} : revalidate),
    })
  }
}

/** Adds the charset to a media type: text is UTF-8. */
export function withCharset(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** Lists the paths of a format with their types. The files of single codes share one pattern. */
function typesOf(format: FileFormat, context: BuildContext): [path: string, type: string][] {
  const files = [...format.files(context)].map(({ path, type }): [string, string] => [path, type])
  const pattern = format.name.replaceAll(/\{\w+\}/g, '*')
  return pattern === format.name ? files : files.slice(0, 1).map(([, type]) => [pattern, type])
}

function rule(path: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}
