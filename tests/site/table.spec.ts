import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { optionsOf } from '../../src/page/filter-options.ts'
import { catalog, paths } from '../../src/site.ts'
import { callsOf } from '../../src/table/rows.ts'
import { formatState, parseState } from '../../src/table/state.ts'
import { findingsOn } from './fixtures/axe.ts'
import { test } from './fixtures/hydrated.ts'

const { codes, categories, codesOf, find, site } = catalog()
const all = String(codes.length)
const sample = find(site.sampleCode) ?? codes[0]
const category = categories.find(({ id }) => id !== sample?.category && codesOf(id).length > 1)
const own = category ? codesOf(category.id) : []
const few = `${String(own.length)} of ${all} codes.`

const status = (page: Page): Locator => page.getByRole('main').getByRole('status')
const rows = (page: Page): Locator => page.locator('.codes-table tbody tr:visible')
const filter = (page: Page, label: string): Locator => page.getByRole('combobox', { name: label })
const filtered = `codes/?category=${category?.id ?? ''}`

test('the address holds the filters, and a view that was linked is the view that is shown', async ({ page }) => {
  await page.goto('codes/')
  await expect(status(page)).toHaveText(`${all} codes.`)
  await filter(page, 'Category').selectOption(category?.id ?? '')
  await expect(page).toHaveURL(new RegExp(`\\?category=${category?.id ?? ''}$`))
  await expect(status(page)).toHaveText(few)
  const word = own[0]?.message.split(' ').at(-1) ?? ''
  await page.getByRole('searchbox', { name: 'Number or words' }).fill(word)
  await expect(rows(page).filter({ hasText: own[0]?.message ?? '' })).toBeVisible()
  await page.goBack()
  await expect(status(page)).toHaveText(few)
  await expect(page.getByRole('searchbox', { name: 'Number or words' })).toHaveValue('')
  await page.goBack()
  await expect(status(page)).toHaveText(`${all} codes.`)
})

test('an option that would show nothing is not offered, and says so', { tag: '@all' }, async ({ page }) => {
  await page.goto(filtered)
  await expect(status(page)).toHaveText(few)
  const missing = site.actors.find(({ id }) => own.every(({ actor }) => actor !== id))
  test.skip(!missing, 'the category has codes for everybody')
  await expect(filter(page, 'Who acts').getByRole('option', { name: `${missing?.label ?? ''} (0)` })).toBeDisabled()
})

test('typing makes one step of the history, however many keys it takes', { tag: '@all' }, async ({ page }) => {
  await page.goto('codes/')
  await page.getByRole('searchbox', { name: 'Number or words' }).pressSequentially(sample?.message ?? '')
  await expect(rows(page).getByRole('rowheader').first()).toHaveText(String(sample?.code))
  await page.goBack()
  await expect(page).toHaveURL(/\/codes\/$/)
})

test('where nothing fits, the table says so and offers to clear the filters', async ({ page }) => {
  await page.goto(`${filtered}&q=zzzz&sort=-code`)
  await expect(rows(page)).toHaveCount(0)
  await expect(status(page)).toContainText(`0 of ${all} codes. No code fits all of these`)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status(page)).toHaveText(`${all} codes.`)
  await expect(page).toHaveURL(/\/codes\/\?sort=-code$/)
  await expect(page.getByRole('searchbox', { name: 'Number or words' })).toBeFocused()
})

test('what an address asks for and the table does not know is named and ignored', { tag: '@all' }, async ({ page }) => {
  await page.goto('codes/?category=%3Cimg%20src%3Dx%3E&columns=size')
  await expect(status(page)).toHaveText(
    `${all} codes. The address also asks for category=<img src=x>, columns=size, which means nothing here.`,
  )
  await expect(page.locator('main img')).toHaveCount(0)
})

for (const name of ['Message', 'Category', 'Who acts', 'Can my job repeat it?']) {
  test(`the column “${name}” sorts both ways and says so`, { tag: '@all' }, async ({ page }) => {
    await page.goto('codes/')
    const header = page.getByRole('columnheader', { name })
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    const first = await rows(page).first().innerText()
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    await expect(rows(page).first()).not.toHaveText(first)
    await expect(page.getByRole('columnheader', { name: 'Code', exact: true })).not.toHaveAttribute('aria-sort')
  })
}

test('the facts of a code lead to the table filtered by them', async ({ page }) => {
  await page.goto(paths.code(sample?.code ?? 0))
  const like = codes.filter(({ actor }) => actor === sample?.actor).length
  await page
    .getByRole('link', { name: `All ${String(like)} codes: ${catalog().actorLabel(sample?.actor ?? '')}` })
    .click()
  await expect(status(page)).toHaveText(`${String(like)} of ${all} codes.`)
  await expect(
    rows(page)
      .filter({ hasText: sample?.message ?? '' })
      .first(),
  ).toBeVisible()
})

test('what a call can return is one filter away', async ({ page }) => {
  const option = optionsOf('call', catalog()).find(({ count }) => count > 0)
  await page.goto(`codes/?call=${option?.value ?? ''}`)
  const expected = codes.filter((record) =>
    callsOf(record)
      .split(' ')
      .includes(option?.value ?? ''),
  )
  await expect(rows(page).getByRole('rowheader')).toHaveText(expected.map(({ code }) => String(code)))
})

test('each view that the data names shows codes, and its address means all it says', () => {
  const known = {
    category: new Set(categories.map(({ id }) => id)),
    actor: new Set(site.actors.map(({ id }) => id)),
    retry: new Set(codes.map(({ retry }) => retry)),
    repeat: new Set(codes.map(({ repeat }) => repeat)),
    kind: new Set(codes.map(({ kind }) => kind)),
    call: new Set(optionsOf('call', catalog()).map(({ value }) => value)),
  }
  for (const { query } of site.views ?? []) {
    const { state, ignored } = parseState(`?${query}`, known)
    expect(ignored).toEqual([])
    expect(formatState(state)).not.toBe('')
  }
})

test('columns can be added, stay in the address, and sort', async ({ page }) => {
  await page.goto(`codes/?q=${String(sample?.code)}`)
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Reply to send' }).check()
  await expect(page).toHaveURL(/columns=reply$/)
  const row = rows(page).filter({ has: page.getByRole('link', { name: String(sample?.code), exact: true }) })
  await expect(row).toContainText(sample?.tellUser ?? '')
  await page.goto('codes/?columns=updated&sort=-updated')
  await expect(page.getByRole('columnheader', { name: 'Updated' })).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first().getByRole('cell').last()).toHaveText(
    codes
      .map(({ history }) => history.at(-1)?.date ?? '')
      .sort()
      .at(-1) ?? '',
  )
})

test('what is shown can be copied and downloaded, with its labels and no more', async ({ page }) => {
  await page.goto(filtered)
  await expect(status(page)).toHaveText(few)
  await page.getByText('Copy or download').click()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(status(page)).toHaveText(`Copied ${String(own.length)} codes.`)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.trim().split('\n')).toHaveLength(own.length + 2)
  await page.getByText('Copy or download').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download JSON' }).click()
  const file = await (await download).path()
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { code: string; actor: string }[]
  expect(saved.map(({ code }) => Number(code))).toEqual(own.map(({ code }) => code))
  expect(saved[0]?.actor).toBe(catalog().actorLabel(own[0]?.actor ?? ''))
})

test('a click on a row opens its code', async ({ page }) => {
  await page.goto(`codes/?q=${encodeURIComponent(sample?.message ?? '')}`)
  await rows(page)
    .getByText(sample?.message ?? '', { exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/codes/${String(sample?.code)}/$`))
})

test('on a phone the filters are a sheet with a count, and stay at hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('codes/')
  await expect(filter(page, 'Category')).toBeHidden()
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
  })
  await page.getByRole('button', { name: 'Filters' }).click()
  await filter(page, 'Category').selectOption(category?.id ?? '')
  await page.getByRole('button', { name: `Show ${String(own.length)} codes` }).click()
  await expect(filter(page, 'Category')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the table is whole and has no filters that do nothing', async ({ page }) => {
    await page.goto(filtered)
    await expect(rows(page)).toHaveCount(codes.length)
    await expect(page.getByRole('form', { name: 'Filter the codes' })).toBeHidden()
    await expect(page.getByText('Copy or download')).toBeHidden()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(
      `the table is accessible and fits, ${colorScheme}, ${String(width)} wide`,
      { tag: '@all' },
      async ({ browser, baseURL }) => {
        const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
        await page.goto(`${baseURL ?? ''}${filtered}&columns=reply+where+updated`)
        await expect(status(page)).toHaveText(few)
        expect(await findingsOn(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.context().close()
      },
    )
  }
}
