import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Code } from '../../../src/codes/schema.ts'

const astro = 'node_modules/astro/bin/astro.mjs'

/** Builds the site with these variables. */
function build(outDir: string, variables: Readonly<Record<string, string>>): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], {
    env: { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    encoding: 'utf8',
  })
}

test('a build from bad data prints its problems and nothing else, and writes nothing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'bad-data-'))
  try {
    const file = join(dir, 'codes.json')
    const outDir = join(dir, 'dist')
    const reference = JSON.parse(readFileSync('data/codes.json', 'utf8')) as { codes: Code[] }
    const [first, second] = reference.codes
    assert.ok(first && second)
    const codes = [{ ...first, kind: 'eror' }, { ...second, message: 'Wrong <b>' }, ...reference.codes.slice(2)]
    writeFileSync(file, JSON.stringify({ ...reference, codes }, null, 2))
    const { status, stderr } = build(outDir, { CODES_FILE: file })
    const said = stderr
      .slice(stderr.indexOf('2 problems'))
      .replaceAll(/codes\.json:\d+:\d+/g, 'codes.json')
      .trimEnd()
    assert.equal(
      said.replaceAll(file, 'codes.json'),
      '2 problems in the data; nothing was built.\n' +
        `codes.json code ${String(first.code)}: "kind" is "eror"; expected success, state or error. Did you mean "error"?\n` +
        `codes.json code ${String(second.code)}: "message" contains markup "<b>"; expected plain text: write it in words or in \`backticks\` [plain-text]`,
    )
    assert.equal(status, 1)
    assert.ok(!existsSync(outDir))
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('a build also checks the files that pages need last, and writes nothing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'bad-data-'))
  try {
    const data = join(dir, 'data')
    const outDir = join(dir, 'dist')
    cpSync('tests/fixtures/other-api', data, { recursive: true })
    writeFileSync(join(data, 'glossary.json'), '[]')
    writeFileSync(join(data, 'cases.json'), '{ "999999": ["nothing is like this"] }')
    const { status, stderr } = build(outDir, { DATA_DIR: data })
    assert.equal(
      stderr.slice(stderr.indexOf('2 problems')).replaceAll(data, 'data').trimEnd(),
      '2 problems in the data; nothing was built.\n' +
        'data/glossary.json:1:1 the file is empty; expected at least one entry\n' +
        'data/cases.json:1:3 "999999" is not a code; remove it, or add the code first [codes-known]',
    )
    assert.equal(status, 1)
    assert.ok(!existsSync(outDir))
  } finally {
    rmSync(dir, { recursive: true })
  }
})
