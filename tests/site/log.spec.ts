import { expect } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { findingsOn } from './fixtures/axe.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { other, plain, responseOf, success } from './fixtures/samples.ts'

const at = (second: number) => `2026-11-22T10:00:${String(second).padStart(2, '0')}Z`
const log = (count: number) =>
  [
    `${at(0)} INFO ${responseOf(success)}`,
    ...Array.from(
      { length: count },
      (_, i) => `${at(1 + (i % 50))} ERROR ${responseOf(plain, { token: 'abcdef123456' })}`,
    ),
    `${at(59)} ERROR ${responseOf(other)}`,
  ].join('\n')

test('a log has a row per code, failures first, with its count and its first and last line and time', async ({
  page,
}) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.ask(log(500))
  expect(await box.paths()).toEqual([plain, other, success].map(({ code }) => paths.code(code)))
  await expect(box.status).toContainText('3 results. Codes on 502 of 502 lines.')
  const rows = box.results.locator('> li')
  await expect(rows.first()).toContainText('500 lines, 2 to 501, 2026-11-22 10:00:01Z to 10:00:50Z')
  await expect(rows.nth(1)).toContainText('line 502')
  expect(await findingsOn(page)).toEqual([])
})

test('the lines of a code are folded, and shown five first, then page by page, with secrets masked', async ({
  page,
}) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.ask(log(250))
  const row = box.results.locator('> li').first()
  await expect(row.locator('code')).toHaveCount(0)
  await row.locator('summary').click()
  await expect(row.locator('code')).toHaveCount(5)
  await row.getByRole('button', { name: 'All 250 lines' }).click()
  await expect(row.locator('code')).toHaveCount(100)
  await row.getByRole('button', { name: 'Later lines' }).click()
  await row.getByRole('button', { name: 'Later lines' }).click()
  await expect(row).toContainText('201 to 250 of 250')
  await expect(row.locator('code')).toHaveCount(50)
  await expect(row.locator('code').last()).toContainText(String(plain.code))
  await expect(row).not.toContainText('abcdef123456')
  expect(await findingsOn(page)).toEqual([])
})

test('the summary is copied for a ticket, with addresses and without secrets', async ({ page, baseURL }) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.ask(log(60))
  await box.root.getByRole('button', { name: 'Copy summary' }).click()
  await expect(page.locator('.toast')).toHaveText('Copied the summary.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('3 status codes in a log of 62 lines')
  expect(text).toContain(new URL(paths.code(plain.code), baseURL).href)
  expect(text).not.toContain('abcdef123456')
})

test('a few lines that repeat one code are a log, too', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.ask([plain, other, plain, plain].map((record) => responseOf(record)).join('\n'))
  expect(await box.paths()).toEqual([paths.code(plain.code), paths.code(other.code)])
  await expect(box.results.locator('> li').first()).toContainText('3 lines, 1 to 4')
})

test('a query typed after a log is answered without the log', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.ask(log(60))
  await box.ask(String(other.code))
  await expect(box.root.getByRole('button', { name: 'Copy summary' })).toHaveCount(0)
  expect(await box.paths()).toEqual([paths.code(other.code)])
})
