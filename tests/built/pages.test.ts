import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdictLabels, verdictOf } from '../../src/codes/labels.ts'
import { sections } from '../../src/codes/addresses.ts'
import { escapePattern } from '../../src/codes/prose/escape.ts'
import { titleOf } from '../../src/codes/title.ts'
import { codeNote } from '../../src/exports/note/code-note.ts'
import { buildContext } from '../../src/build-context.ts'
import type { Code } from '../../src/codes/schema.ts'
import { MAX_TABLE_ROWS } from '../../src/large/limits.ts'
import { listParts, partsOf } from '../../src/large/parts.ts'
import { sectionsOf } from '../../src/view-models/code-sections.ts'
import { labels, sectionNames } from '../../src/view-models/headings.ts'
import { catalog, paths } from '../../src/site.ts'
import { all, one, pagesOf, readPage, within } from '../site/fixtures/built.ts'
import type { Page } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'
import { missingIn } from './missing.ts'

const { codes, categories, codesOf } = catalog()

for (const record of codes) {
  test(`the page of code ${String(record.code)} shows its complete record`, () => {
    const page = readPage(dist, `codes/${String(record.code)}/index.html`)
    const { text } = one(page, 'main')
    assert.equal(one(page, 'h1').text, titleOf(record))
    assert.match(one(page, 'title').text, startsWith(titleOf(record)))
    assert.deepEqual(
      proseOf(record).filter((part) => !text.includes(plain(part))),
      [],
    )
    assert.deepEqual(missingIn(factsOf(page), expectedFacts(record)), [])
    assert.deepEqual(sectionsOn(page), sectionsOf(record))
    assert.deepEqual(deadJumps(page), [])
    assert.equal(stepsOf(page), record.remediation.length)
    assert.deepEqual(
      missingIn(
        linksIn(page),
        record.guides.map((id) => paths.guide(id)),
      ),
      [],
    )
  })
}

test('the note of a code has the same headings as its page, in the same order', () => {
  const context = buildContext()
  for (const record of codes) {
    const noted = codeNote(record, context).sections.map(({ title }) => title)
    const page = readPage(dist, `codes/${String(record.code)}/index.html`)
    assert.deepEqual(
      noted.filter((title) => !labeled.has(title)),
      headingsOn(page),
    )
  }
})

/** Parts of a page with a label that are sections in a note. */
const labeled = new Set<string>([labels.example, 'Guides'])

for (const category of categories) {
  test(`the page of the category ${category.title} lists its codes, or the pages that list them`, () => {
    const page = readPage(dist, `categories/${category.id}/index.html`)
    assert.match(one(page, 'title').text, startsWith(category.title))
    assert.ok(one(page, 'main').text.includes(plain(category.common)))
    const parts = listParts(codesOf(category.id))
    const lists = parts.map((part) => ({ part, first: String(part[0]?.code) }))
    const addresses = lists.map(({ first }) => paths.part(category.id, Number(first)))
    if (parts.length > 1) assert.deepEqual(missingIn(linksIn(page), addresses), [])
    for (const { part, first } of lists) {
      const list = parts.length > 1 ? readPage(dist, `categories/${category.id}/${first}/index.html`) : page
      const { text } = one(list, 'main')
      const links = linksIn(list)
      assert.deepEqual(
        part.filter(({ code, message }) => !links.includes(paths.code(code)) || !text.includes(message)),
        [],
      )
    }
  })
}

test('the first line of an example has the same indentation as the others', () => {
  for (const { code, example } of codes.filter((record) => record.example !== undefined)) {
    const blocks = all(readPage(dist, `codes/${String(code)}/index.html`), 'pre').map(({ raw }) => raw)
    assert.deepEqual(missingIn(blocks, [example?.right]), [])
  }
})

test('the table lists every code once, or every category if there are too many codes', () => {
  const rows = all(one(readPage(dist, 'codes/index.html'), 'main'), 'tr')
  const linked = rows.flatMap((row) => linksIn(row).slice(0, 1))
  assert.deepEqual(
    linked,
    codes.length > MAX_TABLE_ROWS
      ? partsOf(codes).map(({ category }) => paths.category(category))
      : codes.map(({ code }) => paths.code(code)),
  )
})

test('no page has an empty heading or a region without a name', () => {
  const nameless = pagesOf(dist).flatMap((page) => {
    const elements = within(page)
    const texts = new Map(elements.map(({ attributes, text }) => [attributes.id, text]))
    const named = elements.filter(({ attributes }) => 'aria-labelledby' in attributes)
    const labels = named.map(({ attributes }) => (attributes['aria-labelledby'] ?? '').split(' '))
    return [
      ...elements
        .filter(({ name, attributes, text }) => /^h[1-6]$/.test(name) && !attributes['aria-label'] && text === '')
        .map(({ name }) => `${page.path}: <${name}>`),
      ...labels.filter((ids) => ids.every((id) => !texts.get(id))).map((ids) => `${page.path}: ${ids.join(' ')}`),
    ]
  })
  assert.deepEqual(nameless, [])
})

test('a number that is not a code has no page', () => {
  const free = codes.map(({ code }) => code + 1).find((code) => !codes.some((other) => other.code === code))
  assert.throws(() => readPage(dist, `codes/${String(free)}/index.html`), /ENOENT/)
})

/** All texts of a record that its page must show. */
function proseOf(record: Code): string[] {
  return [
    record.meaning,
    record.firstLook,
    record.effect.note,
    ...record.seenAt.flatMap(({ at, note }) => [titleOfPlace(at), ...(note === undefined ? [] : [note])]),
    ...(record.example ? [record.example.caption, record.example.right, record.example.wrong ?? ''] : []),
    ...record.causes,
    ...record.remediation.flatMap(({ do: action, expect: seen }) => (seen === undefined ? [action] : [action, seen])),
    record.retryAdvice,
    ...record.confusedWith.map(({ difference }) => difference),
    record.tellUser,
    record.tellDeveloper ?? '',
    ...record.collect,
    ...record.basis.map(({ note }) => note),
    ...record.history.map(({ note }) => note),
    catalog().category(record.category).title,
    catalog().actorLabel(record.actor),
    verdictLabels[verdictOf(record)],
  ]
}

function titleOfPlace(at: string): string {
  const { call, place } = catalog().callOrPlace(at)
  return call?.title ?? place?.title ?? at
}

function plain(prose: string): string {
  return prose.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim()
}

function expectedFacts(record: Code): string[] {
  const { category, actor } = record
  return [{ category }, { actor }, { verdict: verdictOf(record) }].map((filter) => paths.filtered(filter))
}

function factsOf(page: Page): string[] {
  return linksIn(page).filter((href) => href.startsWith(`${paths.codes}?`))
}

function sectionsOn(page: Page): string[] {
  const known: readonly string[] = sections
  const headings = within(page).filter(({ name }) => /^h[1-6]$/.test(name))
  return headings.map(({ attributes }) => attributes.id ?? '').filter((id) => known.includes(id))
}

/** Headings of the sections, and of the parts of the section for support. */
function headingsOn(page: Page): string[] {
  return all(one(page, 'article'), 'section').flatMap((section) => {
    const [title, ...parts] = within(section).filter(({ name }) => /^h[23]$/.test(name))
    if (!title) return []
    const name = title.attributes['aria-label'] ?? title.text
    return name === sectionNames.support.heading ? parts.map(({ text }) => text) : [name]
  })
}

/** The number of steps in the ordered list of what to do. */
function stepsOf(page: Page): number {
  const section = all(page, 'section').find((element) =>
    within(element).some(({ attributes }) => attributes.id === 'fix'),
  )
  return section ? (all(section, 'ol')[0]?.elements.length ?? 0) : 0
}

/** Links within a page whose target does not exist: to sections, causes and steps. */
function deadJumps(page: Page): string[] {
  const ids = new Set(within(page).map(({ attributes }) => attributes.id))
  return linksIn(page).filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
}

function linksIn(page: Parameters<typeof all>[0]): string[] {
  return all(page, 'a').map(({ attributes }) => attributes.href ?? '')
}

function startsWith(text: string): RegExp {
  return new RegExp(`^${escapePattern(text)}`)
}
