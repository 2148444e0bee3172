import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesByMonth, foldedEntries } from '../../src/view-models/changes.ts'
import type { ChangeEntry, ChangeGroup } from '../../src/view-models/changes.ts'
import { catalog, paths } from '../../src/site.ts'
import { all, one, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const groups = changesByMonth(catalog().codes).flatMap((month) => month.groups)
const main = one(readPage(dist, 'changes/index.html'), 'main')
const linksOf = (element: Parameters<typeof all>[0]) => all(element, 'a')

test('the page of changes lists every change and links it to its code', () => {
  // The links in the contents lead to headings of the page.
  const items = all(main, 'li').flatMap((item) => linksOf(item).slice(0, 1))
  const entries = items.filter(({ attributes }) => !attributes.href?.startsWith('#'))
  assert.deepEqual(
    entries.map(({ attributes }) => attributes.href),
    groups.flatMap((group) => inOrder(group).map(({ record }) => paths.code(record.code))),
  )
})

/** The entries of a group as the page shows them: many different ones are by category. */
function inOrder(group: ChangeGroup): readonly ChangeEntry[] {
  const folded = group.alike ? undefined : foldedEntries(group, catalog().categories)
  return folded?.flatMap(({ entries }) => entries) ?? group.entries
}

test('the page of changes links to the feed', () => {
  const feed = linksOf(main).find(({ text }) => text === 'the feed')
  assert.equal(feed?.attributes.href, paths.file('feed.xml'))
})
