import assert from 'node:assert/strict'
import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { titleOf } from '../../src/codes/title.ts'
import { publishedFiles } from '../../src/published-files.ts'
import { buildContext } from '../../src/build-context.ts'
import { exportNames } from '../../src/exports/constants/names.ts'
import { publicCode } from '../../src/exports/public-code.ts'
import { downloads } from '../../src/downloads.ts'
import { all, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const context = buildContext()
const { codes, categories, site, version } = context.catalog
const text = (path: string) => readFileSync(`${dist}/${path}`, 'utf8').replace(/^\uFEFF/, '')

test('every file of every format is in the build', () => {
  assert.deepEqual(
    [...publishedFiles(context)].filter(({ path }) => !existsSync(`${dist}/${path}`)).map(({ path }) => path),
    [],
  )
})

test('the data page links every download, and the file of the sample code where a download has one per code', () => {
  const links = all(readPage(dist, 'use-this-data/index.html'), 'a').map(({ attributes }) => attributes.href)
  const { catalog, paths } = context
  for (const format of downloads) {
    const [first, ...others] = [...format.files(context)].map(({ path }) => path)
    const sample = format.name.replace('{code}', String(catalog.sample.code))
    if (first !== undefined) assert.ok(links.includes(paths.file(others.length > 0 ? sample : first)), first)
  }
})

test('the JSON has every code and category as the data has them', () => {
  const all = JSON.parse(text('codes.json')) as { version: string; codes: object[]; categories: { id: string }[] }
  assert.equal(all.version, version)
  assert.deepEqual(all.codes, JSON.parse(JSON.stringify(codes.map((record) => publicCode(record, context)))))
  assert.deepEqual(
    all.categories.map(({ id }) => id),
    categories.map(({ id }) => id),
  )
})

test('the CSV has a row for each code', () => {
  const rows: Record<string, string>[] = parse(text('codes.csv'), { columns: true })
  assert.deepEqual(
    rows.map(({ code }) => Number(code)),
    codes.map(({ code }) => code),
  )
})

test('the TypeScript module has a unique name for every code', async () => {
  const { kebab, type } = exportNames(site.exportName)
  const module = (await import(pathToFileURL(`${dist}/${kebab}.ts`).href)) as Record<string, unknown>
  const isCode = module[`is${type}`] as (value: unknown) => boolean
  assert.deepEqual(
    Object.values(module[type] as Record<string, number>).sort((a, b) => a - b),
    codes.map(({ code }) => code),
  )
  assert.ok(codes.every(({ code }) => isCode(code)))
})

test('the Markdown note of each code begins with the code and shows a response', () => {
  for (const record of codes) {
    const note = text(`codes/${String(record.code)}.md`)
    assert.ok(note.replaceAll('\\', '').startsWith(`# ${titleOf(record)}\n`), note.slice(0, 80))
    assert.ok(note.includes(`"${site.envelope.code}": ${String(record.code)}`))
  }
})

test('the feed and the OpenSearch description are XML with the name of the site', () => {
  const root = (path: string) => new DOMParser().parseFromString(text(path), 'text/xml').documentElement
  assert.equal(root('feed.xml')?.getElementsByTagName('title')[0]?.textContent, `${site.title}: changes`)
  assert.equal(root('opensearch.xml')?.getElementsByTagName('ShortName')[0]?.textContent, site.name)
})

test('llms.txt names the field of the code and links every note', () => {
  const index = text('llms.txt')
  assert.ok(index.includes(`\`${site.envelope.code}\``))
  assert.deepEqual(
    codes.filter(({ code }) => !index.includes(`/codes/${String(code)}.md`)),
    [],
  )
})
