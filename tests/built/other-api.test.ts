import { expect } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { test } from 'node:test'

const folder = 'tests/fixtures/other-api'
const site = '.cache/other-api'

/** Published addresses of a reference that exists for tests alone are promised to nobody. */
const own = /(other-api|ledger)\.test\.ts$/

test('a reference of another field builds from its own folder, and passes the tests of a built site', () => {
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: folder, BUILT_DIR: site }
  // A test run inside another one would report to it instead of failing by itself.
  delete env.NODE_TEST_CONTEXT
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    expect(status, `${stdout}\n${stderr}`).toBe(0)
  }
  run('scripts/check.ts')
  run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', site)
  run('--test', '--test-isolation=none', ...globSync('tests/built/*.test.ts').filter((file) => !own.test(file)))
})
