import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completeBody } from '../../../src/publishing/write.ts'
import { lookupFiles } from '../../../src/site-files/lookup-data.ts'
import { context } from '../fixtures/build-context.ts'

const site = context()
const textOf = async ({ pages }: ReturnType<typeof lookupFiles>) => String(completeBody(await pages.body()))

test('the look-up has the terms and guides of the context that it is given, and nothing of the data folder', async () => {
  const [term] = site.glossary
  const [guide] = site.lookupSources().guides
  const text = await textOf(lookupFiles(site))
  const titles = (JSON.parse(text) as readonly { readonly title: string; readonly kind: string }[]).map(
    ({ title }) => title,
  )
  for (const { id } of site.catalog.categories) assert.match(text, new RegExp(`categories/${id}/`))
  assert.ok(term && titles.includes(term.term))
  assert.ok(guide && titles.includes(guide.title))
  assert.equal(text.match(/"glossary\/#/g)?.length, site.glossary.length)
})

test('the files are made once per catalog, and again for another glossary or other words', async () => {
  const files = lookupFiles(site)
  assert.equal(lookupFiles({ ...site }), files)
  const without = lookupFiles({ ...site, glossary: [] })
  assert.notEqual(without.pages.path, files.pages.path)
  const more = { path: 'codes/', words: 'elephant', triggers: [] }
  const other = lookupFiles({ ...site, lookupSources: () => ({ ...site.lookupSources(), pages: [more] }) })
  assert.match(await textOf(other), /elephant/)
  assert.doesNotMatch(await textOf(files), /elephant/)
})
