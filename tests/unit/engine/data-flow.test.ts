import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

/** The modules that read the data folder, and those that export what was read. */
const readers = ['src/site.ts', 'src/site-context.ts', 'src/settings.ts', 'src/data']

test('components and layout get the reference from their route or from Astro.locals, never from a module', () => {
  assert.deepEqual(
    readers.filter((reader) => !existsSync(reader)),
    [],
    'this test names what does not exist',
  )
  const reaching = globSync('{src/components,data/content/parts}/**/*.{astro,ts}').flatMap((file) =>
    importsOf(file)
      .filter((path) => readers.some((reader) => path === reader || path.startsWith(`${reader}/`)))
      .map((path) => `${file} imports ${path}`),
  )
  assert.deepEqual(reaching, [])
})

/** The paths of a file's imports, other than those of types, packages and stylesheets. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type )[^']*from '([.#][^']+)'/gm)
  return [...imports].map(([, path = '']) =>
    path.startsWith('.') ? join(dirname(file), path) : path.replace('#site/', 'src/'),
  )
}
