import { expect, test } from '@playwright/test'
import { changeLabels, changesByMonth } from '../../src/view-models/changes.ts'
import { catalog, paths } from '../../src/site.ts'

const { codes } = catalog()
const groups = changesByMonth(codes).flatMap((month) => month.groups)

test('a list of identical changes is folded and can be opened', { tag: '@all' }, async ({ page }) => {
  const alike = groups.find((group) => group.alike)
  test.skip(!alike, 'no group of changes says the same')
  await page.goto(paths.changes)
  const folded = page
    .locator('details')
    .filter({ hasText: alike?.entries[0]?.change.note ?? '' })
    .last()
  await expect(folded.getByRole('link').first()).toBeHidden()
  await folded.locator('summary').click()
  await expect(folded.getByRole('link').first()).toBeVisible()
})

test('the page of changes can be filtered by kind, and its address restores the filter', async ({ page }) => {
  const kinds = [...new Set(groups.map(({ kind }) => kind))]
  test.skip(kinds.length < 2, 'there is one kind of change')
  const [kind] = kinds
  const label = kind ? changeLabels[kind] : ''
  await page.goto(paths.changes)
  await page.getByRole('button', { name: new RegExp(`^${label} \\d`) }).click()
  await expect(page).toHaveURL(new RegExp(`\\?kind=${String(kind)}$`))
  const count = groups.filter((group) => group.kind === kind).length
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(count)
  await page.reload()
  await expect(page.getByRole('button', { name: new RegExp(`^${label} \\d`) })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: new RegExp(`^${label} \\d`) }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(groups.length)
})
