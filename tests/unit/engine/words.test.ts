import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { exportNames } from '../../../src/exports/constants/names.ts'
import { escapePattern } from '../../../src/codes/prose/escape.ts'
import { jsonSchema, schemasFor } from '../../../src/codes/schema.ts'
import { siteSchema } from '../../../src/codes/site-schema.ts'
import { readAbout } from '../../../src/data/about.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadGlossary } from '../../../src/data/glossary.ts'
import { exceptions } from './exceptions.ts'

const { site, categories, calls, places, codes, sources } = loadCatalog()

/** Words that belong to this API wherever they occur: names of its field, and its texts. */
const names = [
  ...loadGlossary().flatMap((entry) => entry.names),
  ...sources.flatMap(({ title, url = '' }) =>
    [...title.matchAll(/\b[A-Z]\w*[A-Z]\w*\b/g)].map(([name]) => name).concat(url === '' ? '' : new URL(url).hostname),
  ),
  ...codes.map(({ message }) => message).filter((message) => message.includes(' ')),
  ...[site.title, site.name, site.description, site.api, site.attribution, readAbout().title],
]

/** Words that belong to this API only as a complete literal: elsewhere, many are plain English. */
const literals = [
  ...[site.envelope.code, site.envelope.guide ?? ''],
  ...[site.actors, site.audiences, site.stations, site.basisTypes, categories, calls, places].flatMap((list) =>
    list.map(({ id }) => id),
  ),
  ...categories.flatMap(({ groups = [] }) => groups.map(({ id }) => id)),
  ...calls.flatMap(({ path, takes }) => [path, ...takes.map(({ name }) => name)]),
]

/** Words that a program of any field uses. */
const plain = ['API', 'JSON', 'RFC', 'www.w3.org', 'data', 'endpoints', 'hex', 'none', 'timestamp', 'Status codes']

/** Names of fields and values that the engine itself defines: those of its schemas, with the words of another API. */
function ownWords(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, enum: values = [] } = schema as { properties?: object; enum?: string[] }
  return [...Object.keys(properties), ...values, ...Object.values(schema).flatMap(ownWords)]
}
const otherSite = siteSchema.parse(JSON.parse(readFileSync('tests/fixtures/other-api/site.json', 'utf8')))
const own = new Set([
  ...plain,
  ...ownWords(jsonSchema(schemasFor(otherSite))),
  ...ownWords(z.toJSONSchema(siteSchema, { io: 'input' })),
])

/** What programs call a code of this API, in every convention; found within longer names, too. */
const { type, table, variable, kebab, snake, flat } = exportNames(site.exportName)
const exported = [...[type, table, variable, kebab, snake].flatMap((name) => [name, name.replace(/s$/, '')]), flat]

const anyOf = (words: readonly string[]) =>
  [...new Set(words)]
    .filter((word) => word !== '' && !own.has(word))
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')
const pattern = new RegExp(
  `(?<![\\w-])(?:${anyOf(names)})(?![\\w-])|(?<=["'\`])(?:${anyOf(literals)})(?=["'\`])|${anyOf(exported)}`,
  'g',
)

const files = [
  ...globSync('src/**/*.{ts,astro,css,js}'),
  ...globSync('scripts/**/*.ts'),
  ...globSync('deploy/*'),
  // The examples that the page about the data prints; the others belong to the guides of this API.
  ...globSync('examples/{exports,agents}/*'),
  ...globSync('*.{js,mjs,ts}'),
  'package.json',
].map((file) => file.replaceAll('\\', '/'))

/** The words of this API in a file of the engine and in its name, comments aside, which may give an example. */
function wordsIn(file: string): string[] {
  const code = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->/g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
  return [...new Set(`${file}\n${code}`.match(pattern) ?? [])].sort()
}

test('the engine contains no word of this API', () => {
  const found = files.flatMap((file) => {
    const allowed = exceptions.filter((exception) => exception.file === file).map(({ word }) => word)
    return wordsIn(file)
      .filter((word) => !allowed.includes(word))
      .map((word) => `${file}: ${word}`)
  })
  assert.deepEqual(found, [], 'words belong into data/')
})

test('every exception is still needed', () => {
  const idle = exceptions.filter(({ file, word }) => !files.includes(file) || !wordsIn(file).includes(word))
  assert.deepEqual(idle, [])
})
