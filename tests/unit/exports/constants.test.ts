import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { constantNames } from '../../../src/codes/constant-names.ts'
import { pascalCase } from '../../../src/exports/constants/constant.ts'
import { constantFiles, languages } from '../../../src/exports/constants/languages.ts'
import { exportNames } from '../../../src/exports/constants/names.ts'
import type { BuildContext } from '../../../src/publishing/published-file.ts'
import { buildContext } from '../../../src/build-context.ts'
import { record } from '../fixtures/record.ts'
import { context } from '../fixtures/build-context.ts'
import { trials } from './constant-trials.ts'
import type { Trial } from './constant-trials.ts'
import { text } from './read.ts'

const site = buildContext()
const hostile = context([
  record({ code: 1, message: 'It\'s "quoted" \\u0022 \\ ${x} {{y}} $z #{w} */ ?> """ <b>&amp; @x' }),
  record({
    code: 2,
    message: 'Two\u2028lines\u0085and 你好 💥\ttab',
    retired: { since: '2027-01-01', reason: 'Gone.' },
  }),
  record({ code: 3, message: '3 // done' }),
])

const folder = mkdtempSync(join(tmpdir(), 'constants-'))
after(() => {
  rmSync(folder, { recursive: true })
})

for (const { name, file: fileOf } of languages) {
  const trial = trials[name]
  const missing = !trial || spawnSync(trial.needs[0], trial.needs.slice(1)).status !== 0
  for (const [what, made] of [
    ['the real codes', site],
    ['hostile messages', hostile],
  ] as const) {
    const file = fileOf(exportNames(made.catalog.site.exportName))
    test(
      `${file} knows ${what} in ${name}`,
      // Where `EXAMPLES_REQUIRED` is set, as the workflow does, a missing one fails instead.
      { skip: !process.env.EXAMPLES_REQUIRED && missing && `this machine has no toolchain for ${name}` },
      async () => {
        assert.ok(trial)
        assert.deepEqual(await printed(name, file, trial, made), expected(made))
      },
    )
  }
}

async function printed(
  language: string,
  file: string,
  { file: main, program, commands, name = (one) => one }: Trial,
  made: BuildContext,
) {
  const format = constantFiles.find((one) => one.name === `constants for ${language}`)
  assert.ok(format)
  const work = mkdtempSync(join(folder, 'run-'))
  writeFileSync(join(work, file), await text(format, made))
  const [first] = constantNames(made.catalog.codes, made.constantNames).values()
  const names = exportNames(made.catalog.site.exportName)
  writeFileSync(join(work, main), program(name(first ?? ''), names))
  let out = ''
  for (const [command, ...args] of commands(names)) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: work, encoding: 'utf8' })
    assert.equal(status, 0, stdout + stderr)
    out = stdout
  }
  return out.trim().split(/\r?\n/)
}

function expected({ catalog, constantNames: published, origin, paths }: BuildContext): string[] {
  const names = constantNames(catalog.codes, published)
  const [first] = names.keys()
  return [
    ...catalog.codes.map(({ code, retry, repeat, kind, message }) =>
      [
        code,
        names.get(code),
        retry,
        repeat,
        kind,
        origin + paths.code(code),
        Buffer.from(message).toString('hex'),
      ].join(' '),
    ),
    `${String(first)} None None None ${catalog.version}`,
  ]
}

test('each file says what it is, its version, and that it must not be edited', async () => {
  for (const format of constantFiles) {
    const source = await text(format, site)
    for (const part of [
      site.title,
      site.catalog.version,
      site.catalog.updated,
      'download it again instead of editing it',
    ])
      assert.ok(source.includes(part), `${format.name}: ${part}`)
  }
})

test('names stay unique in the case of C# and Go', () => {
  const names = ['A_1', 'A1', 'CODE_25', 'CODE_2_5', 'AB_C', 'A_BC', 'ABC', 'WRONG_PASSWORD']
  assert.equal(new Set(names.map(pascalCase)).size, names.length)
  assert.equal(pascalCase('WRONG_PASSWORD'), 'WrongPassword')
  assert.equal(pascalCase('DOES_NOT_EXIST_71'), 'DoesNotExist_71')
})

test('files and types are named after what programs call a code, in the case of each language', () => {
  assert.deepEqual(exportNames('bank-reply-code'), {
    type: 'BankReplyCode',
    table: 'BankReplyCodes',
    variable: 'bankReplyCodes',
    kebab: 'bank-reply-codes',
    snake: 'bank_reply_codes',
    flat: 'bankreplycodes',
  })
})
