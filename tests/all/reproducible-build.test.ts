import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { filesOf } from '../site/fixtures/built.ts'

const again = '.cache/built-again'

test('a second build in another time zone and language, at another time, is byte for byte the same', () => {
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const clock = ['--import', './tests/site/fixtures/other-clock.ts']
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', again]
  const build = spawnSync(process.execPath, [...clock, ...astro], {
    env: { ...process.env, ...elsewhere },
    encoding: 'utf8',
  })
  assert.equal(build.status, 0, build.stderr)
  assert.deepEqual(filesOf(again), filesOf('dist'))
  assert.deepEqual(
    filesOf('dist').filter((name) => digest('dist', name) !== digest(again, name)),
    [],
  )
})

function digest(dir: string, name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(dir, name)))
    .digest('hex')
}
