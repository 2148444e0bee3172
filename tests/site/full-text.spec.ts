import { expect } from '@playwright/test'
import { titleOf } from '../../src/codes/title.ts'
import { catalog, paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { hiddenWord, sharedWord } from './fixtures/query-words.ts'
import { plain } from './fixtures/samples.ts'

const { categories } = catalog()

test('full-text results follow the direct results, and no page appears twice', async ({ page }) => {
  test.skip(!sharedWord, 'No word is in a message and in a guide.')
  const { word = '', guide = '', record = plain } = sharedWord ?? {}
  await page.goto(paths.query(word))
  const box = LookupBox.on(page)
  await box.final()
  const all = await box.paths()
  expect(all).toContain(paths.code(record.code))
  expect(all.filter((path) => path.startsWith(paths.guide(guide)))).toHaveLength(1)
  expect(all.indexOf(paths.code(record.code))).toBeLessThan(
    all.findIndex((path) => path.startsWith(paths.guide(guide))),
  )
  expect(new Set(all).size).toBe(all.length)
})

test('a code that only the full text finds looks like any other result', { tag: '@all' }, async ({ page }) => {
  test.skip(!hiddenWord, 'The look-up finds every word without the full text.')
  const { word = '', record = plain } = hiddenWord ?? {}
  await page.goto(paths.query(word))
  const box = LookupBox.on(page)
  await box.final()
  const row = box.results.getByRole('listitem').filter({ has: page.getByRole('link', { name: titleOf(record) }) })
  await expect(row).toContainText(categories.find(({ id }) => id === record.category)?.title ?? '')
  await expect(row.getByRole('link')).toHaveAttribute('data-code', String(record.code))
})
