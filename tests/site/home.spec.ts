import { expect } from '@playwright/test'
import { test } from './fixtures/hydrated.ts'
import { findingsOn } from './fixtures/axe.ts'
import { bytesOf } from './fixtures/weight.ts'

test.describe('the map of codes', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('')
  })

  test('a number shows its message when it is pointed at, and a click opens its page', async ({ page }) => {
    const map = page.getByRole('region', { name: 'The map of codes' })
    const number = map.getByRole('link', { name: '22 Wrong password', exact: true })
    await number.hover()
    await expect(map.locator('[data-readout]')).toHaveText('22Wrong passwordAccounts, registration & sign-in')
    await number.click()
    await expect(page).toHaveURL(/\/codes\/22\/$/)
  })

  test('the message stays when the pointer leaves, so that it can be read and copied', async ({ page }) => {
    await page.getByRole('link', { name: '22 Wrong password' }).hover()
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(page.locator('[data-readout]')).toContainText('Wrong password')
  })

  test('gaps are marked as not assigned', async ({ page }) => {
    const range = page.getByRole('list', { name: '0–115' })
    await expect(range.getByRole('listitem')).toHaveCount(116)
    await expect(range.getByRole('link')).toHaveCount(113)
    for (const gap of ['32', '33', '34']) await expect(range.getByText(`${gap} is not assigned`)).toBeVisible()
  })

  test('the map is one stop of the Tab key, and arrow keys move in it', async ({ page }) => {
    const at = page.locator(':focus')
    await page.getByRole('link', { name: '0 Success', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(at).toHaveAccessibleName(/^1 /)
    await expect(page.locator('[data-readout]')).toContainText('Parameter error')
    await page.keyboard.press('ArrowDown')
    await expect(at).toHaveAccessibleName(/^21 /)
    await page.keyboard.press('ArrowUp')
    await expect(at).toHaveAccessibleName(/^1 /)
    await page.keyboard.press('End')
    await expect(at).toHaveAccessibleName(/^2029 /)
    await page.keyboard.press('Tab')
    await expect(at).toHaveAccessibleName(/Request & protocol/)
    await page.keyboard.press('Shift+Tab')
    await expect(at).toHaveAccessibleName(/^2029 /)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/codes\/2029\/$/)
  })

  test('down from a number above a gap goes to the nearest number of the next row', async ({ page }) => {
    await page.getByRole('link', { name: /^13 / }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator(':focus')).toHaveAccessibleName(/^3[15] /)
  })

  test('the legend filters, says how many codes are left, and can be undone', async ({ page }) => {
    const map = page.getByRole('region', { name: 'The map of codes' })
    const plan = map.getByRole('button', { name: 'Plan, credit & storage' })
    const height = () => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().height)
    const before = await height()
    await plan.click()
    await expect(plan).toHaveAttribute('aria-pressed', 'true')
    await expect(map.getByRole('status')).toHaveText('7 of 142 codes')
    await expect(map.locator('li[data-off]')).toHaveCount(135)
    await map.getByRole('button', { name: 'Templates & HTML' }).click()
    await expect(map.getByRole('status')).toHaveText('15 of 142 codes')
    expect(await height()).toBe(before)
    await map.getByRole('button', { name: 'Show all' }).click()
    await expect(map.locator('li[data-off]')).toHaveCount(0)
    await expect(plan).toHaveAttribute('aria-pressed', 'false')
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('the first tap on a number shows its message, the second opens its page', async ({ page }) => {
    await page.goto('')
    const number = page.getByRole('link', { name: '22 Wrong password' })
    await number.tap()
    await expect(page.locator('[data-readout]')).toContainText('Wrong password')
    await expect(
      page.getByRole('link', { name: 'Wrong password', exact: true }).and(page.locator(':focus')),
    ).toBeVisible()
    await number.tap()
    await expect(page).toHaveURL(/\/codes\/22\/$/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the map is a list of links that show their message, and the legend leads to the categories', async ({
    page,
  }) => {
    await page.goto('')
    const number = page.getByRole('link', { name: '22 Wrong password' })
    await number.hover()
    await expect(number.getByText('Wrong password')).toHaveCSS('clip-path', 'none')
    const map = page.getByRole('region', { name: 'The map of codes' })
    await map.getByRole('link', { name: 'Plan, credit & storage' }).click()
    await expect(page).toHaveURL(/\/categories\/plan\/$/)
  })
})

test('where it happens leads to every category, station by station', async ({ page }) => {
  await page.goto('')
  const way = page.getByRole('region', { name: 'Where it happens' })
  await expect(way.getByRole('heading', { level: 3 })).toHaveText([
    'Request',
    'Access',
    'Account',
    'Document',
    'Signer’s verification',
    'Signing',
    'Certificate & timestamp',
    'eKYC',
  ])
  await expect(way.getByRole('link')).toHaveCount(13)
  await way.getByRole('link', { name: 'Templates & HTML' }).click()
  await expect(page).toHaveURL(/\/categories\/templates\/$/)
})

test('each example leads to the look-up with the example in it', async ({ page }) => {
  await page.goto('')
  const examples = page.getByRole('list', { name: 'Examples' }).getByRole('link')
  await expect(examples).toHaveText(['22', 'Wrong password', '{"result":22,"message":"Wrong password"}'])
  const queries = await examples.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('q')),
  )
  expect(queries).toEqual(await examples.allTextContents())
})

test('the look-up is focused at the top of the page, and answers there', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('main').getByRole('textbox')).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.keyboard.type('22')
  await expect(
    page.getByRole('main').getByRole('list', { name: 'Results' }).getByRole('listitem').first(),
  ).toContainText('Wrong password')
})

test('home weighs at most 45 KB', async ({ page }) => {
  expect(await bytesOf(page, '')).toBeLessThanOrEqual(45_000)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`home is accessible and fits, ${colorScheme}, ${String(width)} wide`, async ({ browser, baseURL }) => {
      const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
      await page.goto(baseURL ?? '')
      await page.getByRole('button', { name: 'Plan, credit & storage' }).click()
      expect(await findingsOn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    })
  }
}
