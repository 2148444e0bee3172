import { expect } from '@playwright/test'
import { verdictOf } from '../../../src/codes/labels.ts'
import { settled, test } from '../fixtures/hydrated.ts'
import { brokenLinks } from '../fixtures/links.ts'
import { kindsOfPages } from '../fixtures/kinds.ts'
import { below, belowDir } from '../fixtures/places.ts'
import { plain } from '../fixtures/samples.ts'
import { watch } from '../fixtures/watch.ts'

test('every internal address and fragment that a page below a path names exists', { tag: '@all' }, () => {
  expect(brokenLinks(belowDir, below, 'https://docs.example')).toEqual([])
})

test(
  'no page below a path requests anything outside it or logs an error',
  { tag: '@all' },
  async ({ page, baseURL }) => {
    test.setTimeout(60_000)
    const watched = await watch(page, baseURL)
    for (const [kind, path] of Object.entries(kindsOfPages(below))) {
      await page.goto(path)
      await settled(page)
      expect(watched.requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
      expect(
        watched.errors.filter((text) => kind !== 'nothing there' || !text.includes('404')),
        kind,
      ).toEqual([])
      expect(watched.violations, kind).toEqual([])
    }
  },
)

test(
  'an address outside the path gets the 404 page, which links into the path',
  { tag: '@all' },
  async ({ page, baseURL }) => {
    const outside = new URL(baseURL ?? '').origin
    const response = await page.goto(`${outside}/errors/nothing-of-the-kind`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
    // It is visible once the script has read the address.
    const toAllCodes = page.getByRole('main').locator(`a[href="${below}codes/"]`)
    await expect(toAllCodes).toBeVisible()
    await page.goto(`${outside}/codes/00${String(plain.code)}`)
    await expect(page).toHaveURL(`codes/${String(plain.code)}/`)
  },
)

test(
  'below a path, a search leads to a code, and the facts of the code lead to the filtered table',
  { tag: '@all' },
  async ({ page, baseURL }) => {
    await page.goto(`search/?q=${encodeURIComponent(plain.message)}`)
    await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click()
    await expect(page).toHaveURL(`codes/${String(plain.code)}/`)
    const fact = page.getByRole('main').locator(`a[href^="${below}codes/?verdict=${verdictOf(plain)}"]`)
    const href = (await fact.getAttribute('href')) ?? ''
    await fact.click()
    await expect(page).toHaveURL(new URL(href, baseURL).href)
    await expect(page.getByRole('row').getByRole('link', { name: String(plain.code), exact: true })).toBeVisible()
  },
)
