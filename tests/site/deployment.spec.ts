import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { waitForScripts } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { category, other, pairOf, plain, responseOf, third, wordsFor } from './fixtures/samples.ts'
import { uncaughtErrorsOf } from './fixtures/watch.ts'

/**
 * Publishes a build in which every file with a hash in its name has a new name: the files that an open tab needs no
 * longer exist.
 */
const publish = (page: Page, files = '{_astro,lookup,pagefind}') =>
  page.route(`**/${files}/**`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }))
const reload = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Reload the page' })

test(
  'a tab from before a deployment asks for a reload at its first look-up, and answers after the reload',
  { tag: '@all' },
  async ({ page }) => {
    const errors = uncaughtErrorsOf(page)
    await page.goto(paths.search)
    await waitForScripts(page)
    await publish(page)
    const box = LookupBox.on(page)
    await box.ask(String(plain.code))
    await expect(box.status).toContainText('could not be loaded')
    await page.unrouteAll()
    await reload(page).click()
    await box.ask(String(plain.code))
    expect(await box.paths()).toEqual([paths.code(plain.code)])
    expect(errors).toEqual([])
  },
)

test(
  'a look-up whose data was replaced by a deployment says that the page is older',
  { tag: '@all' },
  async ({ page }) => {
    const errors = uncaughtErrorsOf(page)
    await publish(page, 'lookup')
    await page.goto(paths.query(String(plain.code)))
    const box = LookupBox.on(page)
    await expect(box.status).toContainText('This page is older than the site.')
    await expect(box.results.getByRole('listitem')).toHaveCount(0)
    await page.unrouteAll()
    await reload(page).click()
    await expect(page).toHaveURL(paths.query(String(plain.code)))
    await box.final()
    expect(await box.paths()).toEqual([paths.code(plain.code)])
    expect(errors).toEqual([])
  },
)

test(
  'a tab that loaded data before a deployment answers from it and says what is missing',
  { tag: '@all' },
  async ({ page }) => {
    const errors = uncaughtErrorsOf(page)
    await page.goto(paths.search)
    const box = LookupBox.on(page)
    await box.ask(String(plain.code))
    await publish(page)
    await box.ask(String(other.code))
    expect(await box.paths()).toEqual([paths.code(other.code)])
    await box.ask(`${plain.message} today morning`)
    expect(await box.paths()).toEqual([paths.code(plain.code)])
    await expect(box.status).toContainText('could not be searched')
    await box.ask(wordsFor(third))
    await expect(box.status).toContainText('This page is older than the site.')
    // The previous answer is gone.
    await expect(box.results.getByRole('listitem')).toHaveCount(0)
    // The script that reads logs is loaded on demand, and no longer exists.
    await box.ask(`log line 1: ${pairOf(plain)}\nlog line 2: ${pairOf(other)}`)
    await expect(reload(page)).toBeVisible()
    expect(errors).toEqual([])
  },
)

test('the full text is requested only from the folder of the page’s own version', { tag: '@all' }, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(paths.query(wordsFor(plain)))
  await LookupBox.on(page).final()
  const folder = await page.locator('[data-full-text]').getAttribute('data-full-text')
  const version = (await page.locator('[data-version]').first().textContent()) ?? ''
  expect(folder).toBe(`/pagefind/${version.split('+')[1] ?? ''}/`)
  const index = asked.filter((path) => path.startsWith('/pagefind/'))
  expect(index.length).toBeGreaterThan(2)
  expect(index.filter((path) => !path.startsWith(folder ?? ''))).toEqual([])
})

test.describe('a page whose scripts no longer exist says so, and keeps what works without them', () => {
  const kinds: [name: string, path: string, script: string, words: string][] = [
    ['the map', paths.home, 'map', 'The filter of the map could not be loaded.'],
    ['the table', `${paths.codes}?category=${category.id}`, 'code-table', 'Filters and sorting could not be loaded.'],
    [
      'an address that is not there',
      paths.file(`errors/${String(plain.code)}`),
      'not-found',
      'Suggestions for this address could not be loaded.',
    ],
    [
      'an address whose codes are out of reach',
      paths.file(`errors/${String(plain.code)}`),
      'search',
      'Suggestions for this address could not be loaded.',
    ],
  ]
  for (const [name, path, script, words] of kinds) {
    test(name, { tag: '@all' }, async ({ page }) => {
      const errors = uncaughtErrorsOf(page)
      await page.route(`**/_astro/${script}.*.js`, (route) => route.fulfill({ status: 404, body: 'Not found' }))
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toBeVisible()
      await expect(reload(page)).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: /\w/ }).first()).toBeVisible()
      await page.unrouteAll()
      await reload(page).click()
      await expect(reload(page)).toHaveCount(0)
      expect(errors).toEqual([])
    })
  }

  test('the table is complete and shows no filters', { tag: '@all' }, async ({ page }) => {
    await page.route('**/_astro/code-table.*.js', (route) => route.abort())
    await page.goto(`${paths.codes}?category=${category.id}`)
    await expect(page.getByRole('row').last()).toBeVisible()
    await expect(page.getByRole('form', { name: 'Filter the codes' })).toBeHidden()
  })
})

test(
  'a query sent before the look-up loads is answered afterward and is in no address',
  { tag: '@all' },
  async ({ page }) => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>()
    await page.route('**/_astro/search.*.js', async (route) => {
      await released
      await route.continue()
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(paths.home)
    const box = LookupBox.on(page)
    await box.field.fill(responseOf(plain, { token: 'abc' }).replace(',', ',\n'))
    await page.getByRole('main').getByRole('button', { name: 'Look up', exact: true }).click()
    await expect(page).toHaveURL(paths.home)
    release(undefined)
    await expect(page).toHaveURL(paths.code(plain.code))
    expect(asked.filter((url) => /token|message/.test(url))).toEqual([])
  },
)

test(
  'a search page whose script no longer exists says so in place of the answers',
  { tag: '@all' },
  async ({ page }) => {
    const errors = uncaughtErrorsOf(page)
    await publish(page, '_astro')
    await page.route('**/*.css', (route) => route.continue())
    await page.goto(paths.search)
    await expect(LookupBox.on(page).status).toHaveText('The script of this page could not be loaded. Reload the page.')
    expect(errors).toEqual([])
  },
)
