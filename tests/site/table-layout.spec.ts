import { expect } from '@playwright/test'
import { columns, extraColumns } from '../../src/codes/table-state.ts'
import { catalog } from '../../src/site.ts'
import { columnLabels } from '../../src/view-models/column-labels.ts'
import { filterLabels } from '../../src/view-models/filter-options.ts'
import { findingsOn } from './fixtures/axe.ts'
import { countOfCategory, filter, filtered, rows, status } from './fixtures/code-table.ts'
import { test } from './fixtures/hydrated.ts'
import { category, codesOfCategory } from './fixtures/samples.ts'

test('on a phone, the filters are a sheet with a count that stays within reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('codes/')
  await expect(filter(page, 'Category')).toBeHidden()
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
  })
  await page.getByRole('button', { name: 'Filters' }).click()
  await filter(page, 'Category').selectOption(category.id)
  await page.getByRole('button', { name: `Show ${String(codesOfCategory.length)} codes` }).click()
  await expect(filter(page, 'Category')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeInViewport()
})

for (const width of [1024, 1280, 1440, 1920]) {
  test(
    `with every column, no word of the table is broken, ${String(width)} px wide`,
    { tag: width === 1440 ? [] : '@all' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`codes/?columns=${extraColumns.join('+')}`)
      await expect(page.getByRole('columnheader')).toHaveCount(columns.length)
      const broken = await page.locator('.codes-table').evaluate((table) => {
        const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        const words: string[] = []
        while (texts.nextNode()) {
          const node = texts.currentNode
          for (const { 0: word, index } of node.textContent?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (range.getClientRects().length > 1) words.push(word)
          }
        }
        return words
      })
      expect(broken).toEqual([])
    },
  )
}

test('the table can be sorted at every width, by its headers or in the sheet', async ({ page }) => {
  await page.goto('codes/')
  const headers = page.getByRole('columnheader').getByRole('button')
  const order = page.locator('select[name="sort"]')
  for (const width of [320, 600, 700, 768, 800, 992, 1024, 1200, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const offered = await order.evaluate((select) => {
      return select.closest('label')?.computedStyleMap().get('display')?.toString() !== 'none'
    })
    const arrows = await headers.evaluateAll(
      (buttons) =>
        buttons.filter((button) => {
          const { content, opacity } = getComputedStyle(button, '::after')
          return /[↕↑↓]/.test(content) && opacity !== '0'
        }).length,
    )
    const sorting = offered ? 0 : columns.length - extraColumns.length
    expect.soft({ width, headers: await headers.count(), arrows }).toEqual({ width, headers: sorting, arrows: sorting })
  }
})

test('on a phone, the menus of the table are visible', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('codes/')
  for (const name of ['Columns', 'Copy or download']) {
    await page.getByText(name, { exact: true }).click()
    const box = await page.locator('details[open] .menu-panel').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the table is complete and shows no filters', async ({ page }) => {
    await page.goto(filtered)
    await expect(rows(page)).toHaveCount(catalog().codes.length)
    await expect(page.getByRole('form', { name: 'Filter the codes' })).toBeHidden()
    await expect(page.getByText('Copy or download')).toBeHidden()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(
      `the table is accessible and fits the screen, ${colorScheme}, ${String(width)} px wide`,
      { tag: '@all' },
      async ({ browser, baseURL }) => {
        const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
        await page.goto(`${baseURL ?? ''}${filtered}&columns=${extraColumns.join('+')}`)
        await expect(status(page)).toHaveText(countOfCategory)
        expect(await findingsOn(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.context().close()
      },
    )
  }
}

const { codes, site } = catalog()

test('the reply to send gets the room that messages do not need', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('codes/?columns=reply')
  const widthOf = async (name: string) => (await page.getByRole('columnheader', { name }).boundingBox())?.width ?? 0
  await expect(page.getByRole('columnheader', { name: columnLabels.reply })).toBeVisible()
  expect(await widthOf(columnLabels.reply)).toBeGreaterThan(2 * (await widthOf(columnLabels.message)))
})

test('a table with columns of text stays where it is, and a reply next to other texts has a line', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 })
  await page.goto('codes/')
  const left = async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.x
  const before = await left()
  for (const columns of ['updated', 'reply', 'reply+where+updated']) {
    await page.goto(`codes/?columns=${columns}`)
    await expect(
      page.getByRole('columnheader', { name: columnLabels[columns === 'reply' ? 'reply' : 'updated'] }),
    ).toBeVisible()
    expect(await left()).toBe(before)
  }
  const row = page.locator('.codes-table tbody tr').first()
  const [all, reply] = [await row.boundingBox(), await row.locator('[data-extra=reply]').boundingBox()]
  expect(reply?.width).toBeGreaterThan(0.85 * (all?.width ?? 0))
})

test('a printed table names its filters and its address, and breaks no word', async ({ page }) => {
  const { id, label } = site.actors.find((actor) => codes.some((record) => record.actor === actor.id)) ?? {}
  await page.goto(`codes/?actor=${id ?? ''}&q=e`)
  await expect(page.locator('[data-filter-words]')).toHaveText(
    `${filterLabels.actor}: ${label ?? ''}. Number or words: e.`,
  )
  await expect(page.locator('[data-filter-words]')).toBeHidden()
  // The width of a sheet of A4 without its margins
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-filter-words]')).toBeVisible()
  for (const columns of ['', '&columns=reply', `&columns=${extraColumns.join('+')}`]) {
    await page.goto(`codes/?actor=${id ?? ''}${columns}`)
    await expect(page.locator('.codes-table [data-extra=reply]').first()).toBeVisible({ visible: columns !== '' })
    await expect(page.locator('.print-address')).toHaveText(page.url())
    const broken = await page.locator('.codes-table tr:not([hidden]) td').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[a-z]+/gi)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word)
          }
        }
        return found
      }),
    )
    expect(broken).toEqual([])
  }
})
