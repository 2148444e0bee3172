import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './fixtures/hydrated.ts'
import { findingsOn } from './fixtures/axe.ts'
import { bytesOf } from './fixtures/weight.ts'

const rows = (page: Page) => page.getByRole('table').locator('tbody').getByRole('row')
const status = (page: Page) => page.getByRole('main').getByRole('status')
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

test('the address holds the filters, and a view that was linked is the view that is shown', async ({ page }) => {
  await page.goto('codes/?category=signing&kind=state')
  await expect(status(page)).toHaveText('3 of 142 codes.')
  await expect(rows(page).getByRole('rowheader')).toHaveText(['28', '78', '96'])
  await expect(filter(page, 'Category')).toHaveValue('signing')
  await expect(filter(page, 'Kind')).toHaveValue('state')
})

test('filters combine, counts follow, and Back undoes one step', async ({ page }) => {
  await page.goto('codes/')
  await expect(status(page)).toHaveText('142 codes.')
  await filter(page, 'Category').selectOption({ label: 'Plan, credit & storage (7)' })
  await expect(page).toHaveURL(/\/codes\/\?category=plan$/)
  await expect(status(page)).toHaveText('7 of 142 codes.')
  await expect(filter(page, 'Who acts').getByRole('option', { name: 'Developer (0)' })).toBeDisabled()
  await expect(filter(page, 'Category').getByRole('option', { name: 'Templates & HTML (8)' })).toBeEnabled()
  await page.getByRole('searchbox', { name: 'Number or words' }).fill('sms')
  await expect(status(page)).toHaveText('2 of 142 codes.')
  await expect(rows(page).getByRole('rowheader')).toHaveText(['99', '105'])
  await page.goBack()
  await expect(page).toHaveURL(/\/codes\/\?category=plan$/)
  await expect(status(page)).toHaveText('7 of 142 codes.')
  await expect(page.getByRole('searchbox', { name: 'Number or words' })).toHaveValue('')
  await page.goBack()
  await expect(status(page)).toHaveText('142 codes.')
})

test('typing makes one step of the history, however many keys it takes', async ({ page }) => {
  await page.goto('codes/')
  await page.getByRole('searchbox', { name: 'Number or words' }).pressSequentially('wrong pass')
  await expect(page).toHaveURL(/\?q=wrong\+pass$/)
  await expect(rows(page).getByRole('rowheader')).toHaveText(['22'])
  await page.goBack()
  await expect(page).toHaveURL(/\/codes\/$/)
})

test('where nothing fits, the table says so and offers to clear the filters', async ({ page }) => {
  await page.goto('codes/?category=plan&q=zebra&sort=-code')
  await expect(rows(page)).toHaveCount(0)
  await expect(status(page)).toContainText('0 of 142 codes. No code fits all of these')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status(page)).toHaveText('142 codes.')
  await expect(page).toHaveURL(/\/codes\/\?sort=-code$/)
  await expect(page.getByRole('searchbox', { name: 'Number or words' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden()
})

test('what an address asks for and the table does not know is named and ignored', async ({ page }) => {
  await page.goto('codes/?category=%3Cimg%20src%3Dx%3E&actor=provider')
  await expect(status(page)).toContainText('The address also asks for category=<img src=x>, which means nothing here.')
  await expect(status(page)).toContainText(/^\d+ of 142 codes\./)
  await expect(page.locator('main img')).toHaveCount(0)
})

test('a column sorts both ways and says so', async ({ page }) => {
  await page.goto('codes/')
  const header = page.getByRole('columnheader', { name: 'Message' })
  await expect(page.getByRole('columnheader', { name: 'Code' })).toHaveAttribute('aria-sort', 'ascending')
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/\?sort=message$/)
  await expect(rows(page).first()).toContainText('Access token has expired')
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).last()).toContainText('Access token has expired')
  await expect(page.getByRole('columnheader', { name: 'Code' })).not.toHaveAttribute('aria-sort')
})

test('each fact of a code leads to the table filtered by it', async ({ page }) => {
  await page.goto('codes/22/')
  await page.getByRole('main').getByRole('link', { name: 'Signer or end user' }).first().click()
  await expect(page).toHaveURL(/\/codes\/\?actor=end-user$/)
  await expect(rows(page).filter({ hasText: 'Wrong password' })).toBeVisible()
  await expect(rows(page).filter({ hasText: 'Invalid access token' })).toBeHidden()
})

test('a click on a row opens its code', async ({ page }) => {
  await page.goto('codes/?q=wrong+password')
  await rows(page).getByText('Wrong password').click()
  await expect(page).toHaveURL(/\/codes\/22\/$/)
})

test('filtering by the address shifts nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  await page.goto('codes/?category=plan')
  await expect(status(page)).toContainText(' of ')
  expect(await shifts()).toEqual([])
  // What is watched for is seen: the observer reports a shift that the test makes.
  await page.evaluate(() => {
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'Shift' }))
  })
  await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0)
})

test('the table weighs at most 45 KB', async ({ page }) => {
  expect(await bytesOf(page, 'codes/')).toBeLessThanOrEqual(45_000)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the table is whole and has no filters that do nothing', async ({ page }) => {
    await page.goto('codes/?category=plan')
    await expect(rows(page)).toHaveCount(142)
    await expect(rows(page).first()).toBeVisible()
    await expect(page.getByRole('form', { name: 'Filter the codes' })).toBeHidden()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`the table is accessible and fits, ${colorScheme}, ${String(width)} wide`, async ({ browser, baseURL }) => {
      const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
      await page.goto(`${baseURL ?? ''}codes/?kind=state`)
      await expect(status(page)).toHaveText('5 of 142 codes.')
      expect(await findingsOn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    })
  }
}
