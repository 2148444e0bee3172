import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { constantNames } from '../../../src/codes/constant-names.ts'
import { buildContext } from '../../../src/build-context.ts'
import { exportNames } from '../../../src/exports/constants/names.ts'
import type { ExportNames } from '../../../src/exports/constants/names.ts'
import { typescriptConstants } from '../../../src/exports/constants/typescript.ts'
import type { BuildContext } from '../../../src/publishing/published-file.ts'
import { context } from '../fixtures/build-context.ts'
import { record } from '../fixtures/record.ts'
import { text } from './read.ts'

const dir = mkdtempSync(join(tmpdir(), 'constants-'))
after(() => {
  rmSync(dir, { recursive: true })
})

const site = buildContext()
const { sample, codes } = site.catalog
const sampleName = constantNames(codes, site.constantNames).get(sample.code) ?? ''
const none = Math.max(...codes.map(({ code }) => code)) + 1

const { type, variable } = exportNames(site.catalog.site.exportName)

const program = ({ type, variable }: ExportNames) => `
import { ${type} as Constant, is${type} as isCode, ${variable} as all } from './constants.ts'
import type { Retry } from './constants.ts'

export function retryOf(result: unknown): Retry | undefined {
  return isCode(result) ? all[result].retry : undefined
}
const code: Constant = Constant.${sampleName}
export const message: string = all[code].message
// @ts-expect-error this number is not a status code
export const wrong: Constant = ${String(none)}
`

async function compile(made: BuildContext): Promise<string[]> {
  const module = join(dir, 'constants.ts')
  const user = join(dir, 'program.ts')
  writeFileSync(module, await text(typescriptConstants, made))
  writeFileSync(user, program(exportNames(made.catalog.site.exportName)))
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    isolatedDeclarations: false,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  }
  return ts
    .getPreEmitDiagnostics(ts.createProgram([module, user], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

test('the module and a program that uses it compile in strict mode without dependencies', async () => {
  const source = await text(typescriptConstants, site)
  assert.deepEqual(await compile(site), [])
  assert.doesNotMatch(source, /\b(?:import|require)\b.*['"]/)
})

test('the module runs and has every code', async () => {
  const file = join(dir, 'run.ts')
  writeFileSync(file, await text(typescriptConstants, site))
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  const constants = module[type] as Record<string, number>
  const table = module[variable] as Record<number, { message: string; retry: string; url: string }>
  const isCode = module[`is${type}`] as (value: unknown) => boolean
  assert.equal(module.version, site.catalog.version)
  assert.equal(module.updated, site.catalog.updated)
  assert.equal(constants[sampleName], sample.code)
  assert.deepEqual(
    Object.entries(table).map(([code, { message, retry }]) => [Number(code), message, retry]),
    site.catalog.codes.map(({ code, message, retry }) => [code, message, retry]),
  )
  assert.deepEqual(
    [sample.code, none, String(sample.code), null, 1.5, Number.NaN].map((value) => isCode(value)),
    [true, false, false, false, false, false],
  )
})

test('a message cannot end a comment or a string', async () => {
  const nasty = context([
    record({ code: none + 1, message: `${sample.message} */ export const x = "` }),
    record({ code: sample.code, message: sample.message }),
  ])
  const names = site.constantNames
  assert.deepEqual(await compile({ ...nasty, ...(names && { constantNames: names }) }), [])
})

test('names are unique, and stay when a message is reworded or another code gets the same name', () => {
  const reworded = record({
    code: 5,
    message: 'Now quite different',
    history: [
      { date: '2026-01-01', change: 'added', note: 'First.' },
      { date: '2027-01-01', change: 'reworded', note: 'Clearer.', formerMessage: 'Document does not exist' },
    ],
  })
  const later = record({
    code: 3,
    message: 'Document does not exist',
    history: [{ date: '2026-06-01', change: 'added', note: 'New.' }],
  })
  const names = constantNames([later, reworded, record({ code: 7, message: 'Page’s 2nd café' })])
  assert.equal(names.get(5), 'DOCUMENT_DOES_NOT_EXIST')
  assert.equal(names.get(3), 'DOCUMENT_DOES_NOT_EXIST_3')
  assert.equal(names.get(7), 'PAGES_2ND_CAFE')
})

test('a message without Latin letters, or one that begins with a digit, still has a name', () => {
  const names = constantNames([record({ code: 1, message: '成功' }), record({ code: 2, message: '3 attempts' })])
  assert.deepEqual([...names.values()], ['CODE_1', 'CODE_3_ATTEMPTS'])
})

test('a client can import the replies in every language, and a client without them does not bundle them', async () => {
  const module = await text(typescriptConstants, site)
  const file = join(dir, 'replies', 'constants.ts')
  mkdirSync(join(dir, 'replies'), { recursive: true })
  writeFileSync(file, module)
  const { replies } = (await import(pathToFileURL(file).href)) as { replies: Record<number, Record<string, string>> }
  const bundle = async (entry: string) => {
    const stdin = { contents: entry, resolveDir: join(dir, 'replies'), loader: 'ts' as const }
    const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', charset: 'utf8' })
    return outputFiles[0]?.text ?? ''
  }
  const without = await bundle(`import { ${variable} } from './constants.ts'; console.log(${variable})`)
  const whole = await bundle(`import { replies } from './constants.ts'; console.log(replies)`)
  for (const record of site.catalog.codes) {
    for (const { language, text: reply } of site.catalog.repliesTo(record)) {
      assert.equal(replies[record.code]?.[language], reply)
      assert.ok(!without.includes(JSON.stringify(reply)), reply)
      assert.ok(whole.includes(reply.slice(0, 10)), reply)
    }
  }
})
