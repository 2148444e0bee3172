import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { labels } from '../../src/view-models/headings.ts'
import { paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { sharedWord } from './fixtures/query-words.ts'
import { plain, sameMessage } from './fixtures/samples.ts'

const leftOf = async (element: Locator) => (await element.boundingBox())?.x ?? NaN
const hasMark = (row: Locator) => row.evaluate((item) => getComputedStyle(item, '::before').content !== 'none')

test('next to codes, the row of a page has a mark in the place of the number', async ({ page }) => {
  test.skip(!sharedWord, 'No word is in a message and in a guide.')
  await page.goto(paths.query(sharedWord?.word ?? ''))
  const box = LookupBox.on(page)
  await box.final()
  const rows = box.results.getByRole('listitem')
  const [ofCode, ofPage] = [rows.filter({ has: page.locator('[data-code]') }), rows.filter({ hasText: 'Guide' })]
  expect(await hasMark(ofPage.first())).toBe(true)
  const titles = page.locator('.hit-message')
  expect(await leftOf(ofPage.first().locator(titles))).toBe(await leftOf(ofCode.first().locator(titles)))
})

test('pages without codes between them are not indented by a column of numbers', async ({ page }) => {
  await page.goto(paths.query('HTTP 401'))
  const box = LookupBox.on(page)
  await box.final()
  const rows = box.results.getByRole('listitem')
  await expect(rows).not.toHaveCount(0)
  await expect(box.results.locator('[data-code]')).toHaveCount(0)
  expect(await hasMark(rows.first())).toBe(false)
  expect(await leftOf(rows.first().getByRole('link'))).toBeLessThan((await leftOf(box.results)) + 16)
})

test('on a phone, a row has no gap below a short meaning', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.ask(sameMessage[0].message)
  const rows = box.results.getByRole('listitem')
  await expect(rows.first().locator('.hit-more p')).toBeVisible()
  for (const row of await rows.all()) {
    const tops = await row.locator('> *').evaluateAll((parts) => {
      return parts.map((part) => ({ isMeaning: part.matches('.hit-more'), top: part.getBoundingClientRect().top }))
    })
    expect(tops.sort((a, b) => a.top - b.top).at(-1)?.isMeaning).toBe(true)
  }
})

test('the label of what to look at first is apart from it, for those who cannot see that', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await expect(page.locator('.first-look')).toContainText(new RegExp(`^\\s*${labels.firstLook}: \\S`))
})
