import { expect } from '@playwright/test'
import { test } from '../fixtures/awake.ts'
import { brokenLinks } from '../fixtures/links.ts'
import { kindsOfPages } from '../fixtures/kinds.ts'
import { below, belowDir } from '../fixtures/places.ts'
import { watch } from '../fixtures/watch.ts'

test('below a path, every internal address and fragment that any page names is there', () => {
  expect(brokenLinks(belowDir, below, 'https://docs.example')).toEqual([])
})

for (const [kind, path] of Object.entries(kindsOfPages(below))) {
  test(`below a path, ${kind} asks for nothing outside it and logs no error`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL)
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(watched.requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
    expect(watched.errors.filter((text) => kind !== 'nothing there' || !text.includes('404'))).toEqual([])
    expect(watched.violations).toEqual([])
  })
}

test('below a path, a search leads to a code, and its facts to the filtered table', async ({ page, baseURL }) => {
  await page.goto('search/?q=wrong+password')
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click()
  await expect(page).toHaveURL('codes/22/')
  await page.getByRole('main').locator(`a[href^="${below}codes/?retry="]`).click()
  await expect(page).toHaveURL(`${baseURL ?? ''}codes/?retry=after-fix`)
  await expect(page.getByRole('row').getByRole('link', { name: '22', exact: true })).toBeVisible()
})
