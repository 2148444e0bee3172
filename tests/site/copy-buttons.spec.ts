import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { titleOf } from '../../src/codes/title.ts'
import { paths } from '../../src/site.ts'
import { findingsOn } from './fixtures/axe.ts'
import { address, clipboard, toSend, said, ticket, toast } from './fixtures/copy-buttons.ts'
import { test } from './fixtures/hydrated.ts'
import { plain, responseOf, success } from './fixtures/samples.ts'

/** Opens the menu of formats, in which a button is. */
async function inMenu(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Steps in another format' }).click()
  return page.getByRole('group', { name: 'Copy steps as' }).getByRole('button', { name })
}

test('the reply is copied as the page shows it, alone or with the link', async ({ page, baseURL }) => {
  await page.goto(`${paths.code(plain.code)}?from=mail#fix`)
  const reply = await page.locator('[data-reply]').first().innerText()
  await toSend(page)
    .getByRole('button', { name: /^Copy reply$/i })
    .click()
  await expect(said(page)).toHaveText('Copied the reply.')
  expect(await clipboard(page)).toBe(reply)
  await toSend(page).getByRole('button', { name: 'Copy reply and link' }).click()
  await expect(said(page)).toHaveText('Copied the reply and the link.')
  expect(await clipboard(page)).toBe(`${reply}\n\n${address(baseURL)}`)
})

test('of several replies, the button copies the visible one', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await page.evaluate(() => {
    const reply = document.querySelector('[data-reply]')
    const translated = reply?.cloneNode() as HTMLElement
    translated.textContent = 'Maaf.'
    reply?.after(translated)
    reply?.toggleAttribute('hidden')
  })
  await toSend(page)
    .getByRole('button', { name: /^Copy reply$/i })
    .click()
  await expect(said(page)).toHaveText('Copied the reply.')
  expect(await clipboard(page)).toBe('Maaf.')
})

test('the steps for a ticket have the code, the message, what to do and the address without query and fragment', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${paths.code(plain.code)}?from=mail#fix`)
  await ticket(page)
    .getByRole('button', { name: /^Copy steps$/i })
    .click()
  await expect(said(page)).toHaveText('Copied the steps.')
  const text = await clipboard(page)
  expect(text.startsWith(`Code ${String(plain.code)}: ${plain.message}\n`)).toBe(true)
  expect(text).toContain(`1. ${plain.remediation[0]?.do.replaceAll('`', '') ?? ''}`)
  expect(text.endsWith(address(baseURL))).toBe(true)
  await ticket(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(said(page)).toHaveText('Copied the link.')
  expect(await clipboard(page)).toBe(address(baseURL))
  await ticket(page).getByRole('button', { name: 'Copy checklist' }).click()
  await expect(said(page)).toHaveText('Copied the checklist.')
  for (const item of plain.collect) expect(await clipboard(page)).toContain(`- ${item.replaceAll('`', '')}`)
})

test(
  'the steps can be copied as Markdown, or as rich text with a linked title',
  { tag: '@all' },
  async ({ page, baseURL }) => {
    await page.goto(paths.code(plain.code))
    await (await inMenu(page, 'Markdown')).click()
    await expect(said(page)).toHaveText('Copied the steps as Markdown.')
    expect(await clipboard(page)).toContain(`(${address(baseURL)})**`)
    await (await inMenu(page, 'Formatted')).click()
    await expect(said(page)).toHaveText('Copied the formatted steps.')
    expect(await clipboard(page, 'text/html')).toMatch(
      new RegExp(`<a href="${address(baseURL)}"[^>]*><strong[^>]*>${titleOf(plain)}`),
    )
    expect(await clipboard(page)).toContain(plain.message)
  },
)

test('the menu of formats works by keyboard, closes with Escape, and is accessible', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  const more = page.getByRole('button', { name: 'Steps in another format' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Copy steps as Plain text' })).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'true')
  expect(await findingsOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
})

test('the notice after copying appears at any scroll position and disappears by itself', async ({ page }) => {
  await page.clock.install()
  await page.goto(paths.code(plain.code))
  const last = page
    .locator('main')
    .getByRole('button', { name: /^Copy the/ })
    .last()
  await last.scrollIntoViewIfNeeded()
  await last.click()
  await expect(toast(page)).toBeInViewport()
  await expect(toast(page)).toHaveText(/^Copied the /)
  await page.clock.runFor(10_000)
  await expect(toast(page)).toBeHidden()
})

test('the notice after copying is visible once and takes no space', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  const after = page.getByRole('navigation', { name: 'On this page' })
  const before = await after.boundingBox()
  await ticket(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(toast(page)).toBeVisible()
  await expect(said(page)).toHaveText('Copied the link.')
  expect((await said(page).boundingBox())?.height).toBeLessThanOrEqual(1)
  expect(await after.boundingBox()).toEqual(before)
})

test('each box has a button that copies its content', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await page.getByRole('button', { name: 'Copy the response' }).click()
  await expect(toast(page)).toHaveText('Copied the response.')
  expect(JSON.parse(await clipboard(page))).toEqual(JSON.parse(responseOf(plain)))
  await page.getByRole('button', { name: 'Copy the list' }).click()
  await expect(toast(page)).toHaveText('Copied the list.')
  expect(await clipboard(page)).toBe(plain.collect.map((item) => `- ${item.replaceAll('`', '')}`).join('\n'))
})

test('no single key copies anything', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await ticket(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(said(page)).toHaveText('Copied the link.')
  const before = await clipboard(page)
  await page.getByRole('heading', { level: 1 }).click()
  for (const key of 'armtuc') await page.keyboard.press(key)
  expect(await clipboard(page)).toBe(before)
})

test('a code with nothing to collect offers no checklist', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.code(success.code))
  await expect(ticket(page).getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy checklist' })).toHaveCount(success.collect.length > 0 ? 1 : 0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('no buttons are shown, and the texts to copy are readable', async ({ page }) => {
    await page.goto(paths.code(plain.code))
    await expect(toSend(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
    await expect(page.locator('[data-reply]').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible()
  })
})

test('a printed code page has its address and no buttons', { tag: '@all' }, async ({ page, baseURL }) => {
  await page.goto(paths.code(plain.code))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
  await expect(page.getByText(address(baseURL), { exact: true })).toBeVisible()
})

test(
  'the name of a section heading is its text alone, and its link is its permanent address',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(paths.code(plain.code))
    await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toHaveAttribute('id', 'fix')
    await page.getByRole('link', { name: 'Link to “What to do”' }).press('Enter')
    await expect(page).toHaveURL(`${paths.code(plain.code)}#fix`)
  },
)
