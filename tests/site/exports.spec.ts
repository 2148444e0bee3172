import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildContext } from '../../src/build-context.ts'
import { loadCatalog } from '../../src/data/load-catalog.ts'
import { titleOf } from '../../src/codes/title.ts'
import { exportNames } from '../../src/exports/constants/names.ts'
import { exampleFor, exampleWords } from '../../src/components/data/export-examples.ts'
import { test } from './fixtures/hydrated.ts'

const { version, codes, sample, site: words } = loadCatalog()

test.describe('the examples of "Use this data" work as printed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'examples-'))
  const site = (baseURL: string | undefined) => baseURL ?? ''
  const example = (name: string, baseURL: string | undefined) =>
    exampleFor(readFileSync(`examples/exports/${name}`, 'utf8'), {
      ...exampleWords(buildContext()),
      site: site(baseURL),
    })
  const run = (file: string, ...rest: string[]) => execFileSync(process.execPath, [join(dir, file), ...rest]).toString()

  test('the page prints them', async ({ page }) => {
    await page.goto('use-this-data/')
    const printed = (await page.locator('main pre').allInnerTexts()).join('\n').replaceAll(/\s+/g, '')
    const home = new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '')
    for (const name of ['one-code.sh', 'decide.ts.txt', 'waiting.ts', 'spreadsheet.txt', 'validate.ts']) {
      const text = example(name, `${home.origin}/`).replaceAll(/^(?:\/\/|#) .*$/gm, '')
      for (const line of text.split('\n')) expect(printed, name).toContain(line.replaceAll(/\s+/g, ''))
    }
  })

  test('curl', ({ baseURL }) => {
    test.skip(spawnSync('curl', ['--version']).status !== 0, 'this machine has no curl')
    const [json = '', markdown = ''] = execFileSync('sh', ['-c', example('one-code.sh', baseURL)])
      .toString()
      .split(new RegExp(`\\n(?=# ${String(sample.code)})`))
    expect(JSON.parse(json)).toMatchObject({ code: sample.code, message: sample.message, version })
    expect(markdown.startsWith(`# ${titleOf(sample)}`)).toBe(true)
  })

  test('the TypeScript module', async ({ request, baseURL }) => {
    const file = `${exportNames(words.exportName).kebab}.ts`
    writeFileSync(join(dir, file), await (await request.get(file)).text())
    const success = codes.find(({ kind }) => kind === 'success')?.code
    const waiting = (repeat: string) =>
      codes.find((record) => record.retry === 'backoff' && record.repeat === repeat)?.code
    const state = codes.find(({ retry }) => retry === 'verify')
    const unknown = codes.find(({ code }) => !codes.some((other) => other.code === code + 1))?.code ?? 0
    const numbers = [success, sample.code, waiting('safe'), waiting('look-first'), state?.code, unknown + 1]
    const calls = `\nfor (const code of ${JSON.stringify(numbers)}) console.log(decide(code))\n`
    writeFileSync(join(dir, 'decide.ts'), example('decide.ts.txt', baseURL) + calls)
    expect(run('decide.ts').trim().split('\n')).toEqual([
      'done',
      expect.stringContaining(`stop: ${sample.message}, see http`),
      'wait, then repeat the call',
      'look whether it took effect, then wait and repeat',
      expect.stringContaining(`look whether it is so, then go on: ${state?.message ?? ''}, see http`),
      `unknown code ${String(unknown + 1)}: stop, and log the response`,
    ])
  })

  test('reading all codes', ({ baseURL }) => {
    writeFileSync(join(dir, 'waiting.ts'), example('waiting.ts', baseURL))
    const lines = run('waiting.ts').trim().split('\n')
    expect(lines[0]).toBe(`Version ${version}`)
    expect(lines.length - 1).toBe(codes.filter(({ retry, repeat }) => retry === 'backoff' && repeat === 'safe').length)
  })

  test('the validator', ({ baseURL }) => {
    // In the folder of our modules, because the example imports one.
    const file = join(process.cwd(), 'node_modules', '.validate-example.ts')
    const text = example('validate.ts', baseURL)
    writeFileSync(file.replace('.ts', '.mjs'), text.replaceAll(' as object', ''))
    const output = execFileSync(process.execPath, [file.replace('.ts', '.mjs'), 'data/codes.json']).toString()
    expect(output.trim()).toBe('valid')
  })

  test('the columns of the spreadsheet formulas', async ({ request, baseURL }) => {
    const formulas = example('spreadsheet.txt', baseURL)
    const address = /IMPORTDATA\("([^"]+)"\)/.exec(formulas)?.[1] ?? ''
    const [header = []] = parse(await (await request.get(address)).text(), { bom: true })
    const columns = [...formulas.matchAll(/codes!([A-Z]):\1/g)].map(
      ([, letter = '']) => header[letter.charCodeAt(0) - 65],
    )
    expect(columns).toEqual(['code', 'message', 'code', 'retry', 'code', 'url'])
  })
})
