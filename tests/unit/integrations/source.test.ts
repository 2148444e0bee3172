import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const astro = 'node_modules/astro/bin/astro.mjs'

test('a build from bad data prints its problems and nothing else, and writes nothing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'bad-data-'))
  try {
    const file = join(dir, 'codes.json')
    const outDir = join(dir, 'dist')
    const text = readFileSync('data/codes.json', 'utf8')
    writeFileSync(
      file,
      text.replace('"kind": "success"', '"kind": "sucess"').replace('"Wrong password"', '"Wrong <b>"'),
    )
    const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], {
      env: { ...process.env, CODES_FILE: file, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      encoding: 'utf8',
    })
    const said = stderr
      .slice(stderr.indexOf('2 problems'))
      .replaceAll(/codes\.json:\d+:\d+/g, 'codes.json')
      .trimEnd()
    assert.equal(
      said.replaceAll(file, 'codes.json'),
      '2 problems in the data; nothing was built.\n' +
        'codes.json code 0: "kind" is "sucess"; expected success, state or error. Did you mean "success"?\n' +
        'codes.json code 22: "message" contains markup "<b>"; expected plain text: write it in words or in `back-ticks` [plain-text]',
    )
    assert.equal(status, 1)
    assert.ok(!existsSync(outDir))
  } finally {
    rmSync(dir, { recursive: true })
  }
})
