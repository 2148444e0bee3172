import { expect } from '@playwright/test'
import { test } from './fixtures/hydrated.ts'
import { all, pagesOf, within } from './fixtures/built.ts'
import { kindsOfPages } from './fixtures/kinds.ts'
import { watch } from './fixtures/watch.ts'

const allowedKeys = ['theme', 'recent-look-ups']

test('no page logs an error, breaks the policy, asks anybody else, sets a cookie or stores anything', async ({
  page,
  context,
  baseURL,
}) => {
  const watched = await watch(page, baseURL)
  for (const [kind, path] of Object.entries(kindsOfPages('/'))) {
    const response = await page.goto(path)
    await page.waitForLoadState('networkidle')
    const missing = response?.status() === 404
    expect(missing, kind).toBe(kind === 'nothing there')
    expect(
      watched.errors.filter((text) => !(missing && text.includes('404'))),
      kind,
    ).toEqual([])
    expect(watched.violations, kind).toEqual([])
    expect(watched.elsewhere, kind).toEqual([])
    expect(await context.cookies(), kind).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), kind).toBe(0)
  }
})

test('only the theme and recent look-ups are ever stored', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('light')
  await page.goto('/search/?q=22')
  await page.getByRole('list', { name: 'Results' }).getByRole('link').first().click()
  await page.goto('/codes/')
  const keys = await page.evaluate(() => Object.keys(localStorage))
  expect(keys).toContain('theme')
  expect(keys.filter((key) => !allowedKeys.includes(key))).toEqual([])
})

test('no page loads anything from elsewhere', () => {
  const loaders = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'form']
  const loads = (name: string, rel = '') =>
    loaders.includes(name) || (name === 'link' && /stylesheet|icon|preload|preconnect|prefetch|manifest/.test(rel))
  const elsewhere = pagesOf('dist').flatMap((page) =>
    within(page)
      .filter(({ name, attributes }) => loads(name, attributes.rel))
      .flatMap(({ attributes: { src, href, action } }) => [src, href, action])
      .filter((address) => address !== undefined && /^(https?:)?\/\//.test(address)),
  )
  expect(elsewhere).toEqual([])
})

test('links to other sites do not hand over the window, and tell them only the origin', () => {
  const risky = pagesOf('dist').flatMap((page) =>
    all(page, 'a').filter(({ attributes: { target, rel = '' } }) => target === '_blank' && !rel.includes('noopener')),
  )
  expect(risky).toEqual([])
})
