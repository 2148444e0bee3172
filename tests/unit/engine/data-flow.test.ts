import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

test('components and layout get the reference from their route or from Astro.locals, never from a module', () => {
  const reaching = globSync('src/{components,content/parts}/**/*.{astro,ts}').filter((file) =>
    /^import (?!type).*from '(\.\.\/)+(site|data\/(catalog|glossary|guides|site))\.ts'/m.test(
      readFileSync(file, 'utf8'),
    ),
  )
  assert.deepEqual(reaching, [])
})
