import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { setTimeout } from 'node:timers/promises'
import { paths } from '../../src/site.ts'
import { findingsOn } from './fixtures/axe.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { commonWord } from './fixtures/query-words.ts'
import { plain, responseOf } from './fixtures/samples.ts'

/** Delays every script and data file that the page loads. */
async function delay(page: Page, milliseconds: number): Promise<void> {
  await page.route(/\.(js|json)$/, async (route) => {
    await setTimeout(milliseconds)
    await route.continue()
  })
}

const queries = { 'a number': String(plain.code), 'a message': plain.message, 'a response': responseOf(plain) }

for (const latency of [0, 150, 400]) {
  for (const [what, query] of Object.entries(queries)) {
    test(
      `${what} and an immediate Enter open the code with ${String(latency)} ms of latency`,
      { tag: latency === 150 ? [] : '@all' },
      async ({ page }) => {
        await delay(page, latency)
        await page.goto(paths.home, { waitUntil: 'commit' })
        const { field } = LookupBox.on(page)
        await expect(field).toBeFocused()
        if (what === 'a response') await page.keyboard.insertText(query)
        else await page.keyboard.type(query)
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(paths.code(plain.code))
      },
    )
  }

  test(
    `in the dialog, a number and an immediate Enter open the code with ${String(latency)} ms of latency`,
    { tag: latency === 150 ? [] : '@all' },
    async ({ page }) => {
      await delay(page, latency)
      await page.goto(paths.about)
      await page.keyboard.press('Control+k')
      await page.keyboard.type(String(plain.code))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(paths.code(plain.code))
    },
  )
}

test('before the scripts load, Enter adds no line break and the page says that it is looking up', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  await page.route(/\.js$/, async (route) => {
    await promise
    await route.continue()
  })
  await page.goto(paths.home, { waitUntil: 'commit' })
  const box = LookupBox.on(page)
  await expect(box.field).toBeFocused()
  await page.keyboard.type(String(plain.code))
  await page.keyboard.press('Enter')
  await expect(box.root.getByText('Looking up…')).toBeVisible()
  await expect(box.field).toHaveValue(String(plain.code))
  await expect(page).toHaveURL(paths.home)
  resolve(undefined)
  await expect(page).toHaveURL(paths.code(plain.code))
})

test('while the data loads, the page says that it is looking up, and the button waits', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  await page.route('**/lookup/**', async (route) => {
    await promise
    await route.continue()
  })
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.field.fill(String(plain.code))
  await expect(box.root.getByText('Looking up…')).toBeVisible()
  await expect(box.status).toBeEmpty()
  await box.root.getByRole('button', { name: 'Look up' }).click()
  resolve(undefined)
  await expect(page).toHaveURL(paths.code(plain.code))
})

test('Shift and Enter insert a line break', async ({ page }) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.field.fill('text')
  await page.keyboard.press('Shift+Enter')
  await expect(box.field).toHaveValue('text\n')
})

test.describe('where several codes fit', () => {
  test.skip(commonWord === undefined, 'No word finds several codes.')
  test.beforeEach(async ({ page }) => {
    await page.goto(paths.about)
    await page.keyboard.press('/')
    await LookupBox.inDialog(page).ask(commonWord ?? '')
  })

  test('Enter and the button select the first result instead of opening it', async ({ page }) => {
    const box = LookupBox.inDialog(page)
    const first = (await box.paths())[0] ?? ''
    await box.root.getByRole('button', { name: 'Look up' }).click()
    await expect(box.chosen).toHaveAttribute('href', first)
    await expect(page).toHaveURL(paths.about)
    await box.field.press('Enter')
    await expect(page).toHaveURL(first)
  })

  test('arrow keys move the selection, and the caret stays in the box', async ({ page }) => {
    const box = LookupBox.inDialog(page)
    const all = await box.paths()
    await expect(box.chosen).toHaveCount(0)
    for (const path of all.slice(0, 2)) {
      await page.keyboard.press('ArrowDown')
      await expect(box.chosen).toHaveAttribute('href', path)
      await expect(box.field).toBeFocused()
      await expect(box.field).toHaveAttribute('aria-activedescendant', (await box.chosen.getAttribute('id')) ?? '')
    }
    expect(await findingsOn(page)).toEqual([])
    await page.keyboard.press('ArrowUp')
    await expect(box.chosen).toHaveAttribute('href', all[0] ?? '')
    await page.keyboard.press('ArrowUp')
    await expect(box.chosen).toHaveCount(0)
    await expect(box.field).not.toHaveAttribute('aria-activedescendant')
  })

  test('Enter opens the selected result, and typing resets the selection', async ({ page }) => {
    const box = LookupBox.inDialog(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('s')
    await expect(box.chosen).toHaveCount(0)
    await box.final()
    const second = (await box.paths())[1] ?? ''
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(second)
  })
})
