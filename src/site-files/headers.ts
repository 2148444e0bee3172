import { contentSecurityPolicy } from '../csp.ts'
import type { Export } from '../exports/export.ts'

const security: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('header'),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Files that scripts of other sites may read; the type of some would be guessed wrong. */
const data: readonly { path: string; type?: string }[] = [
  { path: 'codes.json' },
  { path: 'codes.csv' },
  { path: 'codes.schema.json', type: 'application/schema+json' },
  { path: 'return-codes.ts', type: 'text/plain; charset=utf-8' },
  { path: 'feed.xml', type: 'application/atom+xml' },
  { path: 'llms.txt' },
  { path: 'llms-full.txt' },
  { path: 'codes/*.json' },
  { path: 'codes/*.md', type: 'text/markdown; charset=utf-8' },
]

const revalidate = { 'Cache-Control': 'public, max-age=0, must-revalidate' }
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' }
/** Files whose names hold a hash of their content. */
const hashed = ['_astro/*', 'lookup/*', 'table/*']
const pages = [
  '',
  'codes/*',
  'categories/*',
  'guides/*',
  'search/*',
  'about/*',
  'glossary/*',
  'use-this-data/*',
  'pagefind/*',
  'previews/*',
]

/**
 * Headers for hosts that read `_headers`. Where several rules match, such hosts join the values of one header with a
 * comma; so no header is set by two rules for one address, other than with a value that may stand twice.
 */
export const headers: Export = {
  name: '_headers',
  files: ({ paths }) => [
    {
      path: '_headers',
      type: 'text/plain',
      body: () =>
        [
          rule(paths.file('*'), security),
          ...hashed.map((path) => rule(paths.file(path), forever)),
          ...pages.map((path) => rule(paths.file(path), revalidate)),
          ...data.map(({ path, type }) =>
            rule(paths.file(path), {
              'Access-Control-Allow-Origin': '*',
              ...(type === undefined ? {} : { 'Content-Type': type }),
              ...(path.includes('/') ? {} : revalidate),
            }),
          ),
        ].join('\n'),
    },
  ],
}

function rule(path: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}
