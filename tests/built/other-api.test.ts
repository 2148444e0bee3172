import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { test } from 'node:test'

/** Folders of references that exist only for tests. */
const references = [
  { name: 'other-api', what: 'a reference of another field' },
  { name: 'smallest-api', what: 'a reference without anything that is optional' },
]

/** Addresses of such references need not be kept: nobody links to them. */
const own = /(other-api|ledger)\.test\.ts$/

for (const { name, what } of references) {
  test(`${what} builds from its own folder and passes the tests of the built site`, () => {
    const site = `.cache/${name}`
    const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: `tests/fixtures/${name}`, BUILT_DIR: site }
    // A test run that is started within another one would report to that one, and not fail itself.
    delete env.NODE_TEST_CONTEXT
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      assert.equal(status, 0, `${stdout}\n${stderr}`)
    }
    run('scripts/check.ts')
    run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', site)
    run(
      '--test',
      '--experimental-test-isolation=none',
      ...globSync('tests/built/*.test.ts').filter((file) => !own.test(file)),
    )
  })
}
