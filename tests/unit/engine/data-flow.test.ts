import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const pageFolders = ['src/codes', 'src/view-models', 'src/large', 'src/markdown', 'src/components', 'src/styles']

/**
 * What the files of a folder may import, apart from types and packages. The rules of lint do not see Astro components.
 * A folder inside another one has a row of its own where it may import more.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/components': pageFolders,
  // Starlight's slots get nothing from a route.
  'src/components/layout': [...pageFolders, 'src/client', 'src/publishing', 'src/site-files'],
  // The page about the data shows what is published.
  'src/components/data': [...pageFolders, 'src/exports', 'src/publishing', 'examples'],
  'src/components/large': [...pageFolders, 'src/site-files'],
  'src/pages': [
    ...pageFolders,
    'src/previews',
    'src/downloads.ts',
    'src/settings.ts',
    'src/site.ts',
    'src/build-context.ts',
  ],
  'data/content/docs': ['src/components', 'src/site.ts', 'data/content/parts', 'examples'],
  'data/content/pages': ['src/components', 'src/site.ts'],
  // Guides may compute what they show.
  'data/content/parts': [...pageFolders, 'data/content/parts', 'examples', 'node:crypto'],
}

const folders = Object.keys(mayImport).sort((a, b) => b.length - a.length)
const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`)

test('pages and components import only what their folder may', () => {
  assert.deepEqual(
    [...folders, ...Object.values(mayImport).flat()].filter(
      (place) => !place.startsWith('node:') && !existsSync(place),
    ),
    [],
    'the table names what does not exist',
  )
  const refused = globSync('{src,data/content}/**/*.{astro,mdx,ts}').flatMap((file) => {
    const folder = folders.find((folder) => isIn(file, folder))
    if (folder === undefined) return file.endsWith('.ts') ? [] : [`${file} is in no folder of the table`]
    const places = mayImport[folder] ?? []
    return importsOf(file)
      .filter((path) => !places.some((place) => isIn(path, place)))
      .map((path) => `${file} imports ${path}`)
  })
  assert.deepEqual(refused, [])
})

/** The paths of a file's imports, `node:` modules included, other than those of types and packages. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^\s*(?:import|export) (?!type )(?:[^'"`;]*? from )?'((?:[.#]|node:)[^']+)'/gm,
  )
  return [...statements].map(([, path = '']) =>
    path.startsWith('.') ? join(dirname(file), path) : path.replace(/^#site\//, 'src/').replace(/^#data\//, 'data/'),
  )
}
