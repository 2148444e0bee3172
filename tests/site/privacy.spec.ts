import { expect } from '@playwright/test'
import { settled, test } from './fixtures/hydrated.ts'
import { kindsOfPages } from './fixtures/kinds.ts'
import { plain } from './fixtures/samples.ts'
import { watch } from './fixtures/watch.ts'

const allowedKeys = ['theme', 'recent-look-ups', 'language']

/** Starlight stores here, for the tab, which groups of the sidebar are open and how far it is scrolled. */
const navigationState = 'sl-sidebar-state'

test('no page logs an error, violates the policy, requests another origin, sets a cookie or stores anything', async ({
  page,
  context,
  baseURL,
}) => {
  const watched = await watch(page, baseURL)
  for (const [kind, path] of Object.entries(kindsOfPages('/'))) {
    const response = await page.goto(path)
    await settled(page)
    const missing = response?.status() === 404
    expect(missing, kind).toBe(kind === 'nothing there')
    expect(
      watched.errors.filter((text) => !(missing && text.includes('404'))),
      kind,
    ).toEqual([])
    expect(watched.violations, kind).toEqual([])
    expect(watched.elsewhere, kind).toEqual([])
    expect(await context.cookies(), kind).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage)), kind).toEqual([])
    const forTheTab = await page.evaluate(() => Object.keys(sessionStorage))
    expect(
      forTheTab.filter((key) => key !== navigationState),
      kind,
    ).toEqual([])
  }
})

test('only the theme and recent look-ups are ever stored', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Theme/ })
    .click()
  await page.goto(`/search/?q=${String(plain.code)}`)
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click()
  await page.goto('/codes/')
  const keys = await page.evaluate(() => Object.keys(localStorage))
  expect(keys).toContain('theme')
  expect(keys.filter((key) => !allowedKeys.includes(key))).toEqual([])
})
