import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './fixtures/hydrated.ts'

const clipboard = (page: Page, type = 'text/plain') =>
  page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read()
    return item ? (await item.getType(type)).text() : ''
  }, type)
const button = (page: Page, name: string) => page.getByRole('group', { name: 'Copy' }).getByRole('button', { name })
/** The buttons that act from now on, whoever presses them. */
const pressed = async (page: Page) => {
  const names: string[] = []
  await page.exposeFunction('pressed', (name: string) => names.push(name))
  await page.evaluate(() => {
    addEventListener('click', ({ target }) => {
      const { pressed } = globalThis as unknown as { pressed: (name: string) => void }
      if (target instanceof HTMLButtonElement) pressed(target.dataset.copy ?? '')
    })
  })
  return names
}
const said = (page: Page) => page.locator('copy-buttons').getByRole('status')

test('the address is copied without fragment or query, and that is said', async ({ page, baseURL }) => {
  await page.goto('/codes/22/?from=mail#fix')
  await button(page, 'Copy address').click()
  await expect(said(page)).toHaveText('Copied the address.')
  expect(await clipboard(page)).toBe(new URL('/codes/22/', baseURL).href)
})

test('the ready reply has code, message, what to do and address', async ({ page, baseURL }) => {
  await page.goto('/codes/22/')
  const step = await page.locator('ol.steps > li p').first().innerText()
  await button(page, 'Copy ready reply').click()
  await expect(said(page)).toHaveText('Copied the ready reply.')
  const text = await clipboard(page)
  expect(text).toMatch(/^Code 22: Wrong password\n/)
  expect(text).toContain(`1. ${step}`)
  expect(text.endsWith(new URL('/codes/22/', baseURL).href)).toBe(true)
})

test('rich text has a linked title for mail, and plain text for everything else', async ({ page, baseURL }) => {
  await page.goto('/codes/22/')
  await button(page, 'Copy rich text').click()
  await expect(said(page)).toHaveText('Copied rich text.')
  const address = new URL('/codes/22/', baseURL).href
  expect(await clipboard(page, 'text/html')).toMatch(
    new RegExp(`<a href="${address}"[^>]*><strong[^>]*>22 Wrong password`),
  )
  expect(await clipboard(page)).toContain('Code 22: Wrong password')
})

test('Markdown, the words for the user and the checklist are copied as they stand in the data', async ({ page }) => {
  await page.goto('/codes/22/')
  await button(page, 'Copy Markdown').click()
  await expect(said(page)).toHaveText('Copied Markdown.')
  expect(await clipboard(page)).toMatch(/^\*\*\[22 Wrong password]\(http/)
  await button(page, 'Copy for the user').click()
  await expect(said(page)).toHaveText('Copied the words for the user.')
  expect(await clipboard(page)).toBe(await page.locator('.reply').filter({ visible: true }).innerText())
  await button(page, 'Copy checklist').click()
  await expect(said(page)).toHaveText('Copied the checklist.')
  for (const item of await page.locator('.collect li').allInnerTexts())
    expect(await clipboard(page)).toContain(`- ${item}`)
})

test('a single key copies, but not with a modifier', async ({ page }) => {
  await page.goto('/codes/22/')
  await expect(button(page, 'Copy address')).toBeVisible()
  const acted = await pressed(page)
  await page.keyboard.press('Shift+M')
  await page.keyboard.press('Control+M')
  await page.keyboard.press('r')
  await expect(said(page)).toHaveText('Copied the ready reply.')
  expect(acted).toEqual(['ticket'])
})

test('single keys are turned off for every page, and on again', async ({ page }) => {
  await page.goto('/codes/22/')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.goto('/codes/24/')
  const keys = page.getByRole('checkbox', { name: 'Single-key shortcuts' })
  await expect(keys).not.toBeChecked()
  const acted = await pressed(page)
  await page.keyboard.press('m')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeHidden()
  await keys.check()
  await page.keyboard.press('r')
  await expect(said(page)).toHaveText('Copied the ready reply.')
  expect(acted).toEqual(['ticket'])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

const refusals: Record<string, () => void> = {
  'is not there, as on a page without HTTPS': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  },
  'is refused': () => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
    Object.assign(Clipboard.prototype, { writeText: refuse, write: refuse })
  },
}

for (const [how, refuse] of Object.entries(refusals)) {
  test(`where the clipboard ${how}, every button shows its text, selected, and says so`, async ({ page, baseURL }) => {
    await page.addInitScript(refuse)
    await page.goto('/codes/22/')
    const expected: Record<string, [name: string, text: string | RegExp]> = {
      'Copy address': ['the address', new URL('/codes/22/', baseURL).href],
      'Copy ready reply': ['the ready reply', /^Code 22: Wrong password\n/],
      'Copy Markdown': ['Markdown', /^\*\*\[22 Wrong password]\(http/],
      'Copy rich text': ['rich text', /^Code 22: Wrong password\n/],
      'Copy for the user': [
        'the words for the user',
        await page.locator('.reply').filter({ visible: true }).innerText(),
      ],
      'Copy checklist': ['the checklist', /^.*\n?- /],
    }
    const all = page.getByRole('group', { name: 'Copy' }).getByRole('button')
    await expect(all).toHaveCount(Object.keys(expected).length)
    for (const [label, [name, words]] of Object.entries(expected)) {
      await button(page, label).click()
      await expect(said(page)).toContainText(`The browser did not allow copying ${name}. It is selected below`)
      const text = page.locator('copy-buttons').getByRole('textbox')
      await expect(text).toHaveAccessibleName(`Text to copy: ${name}`)
      await expect(text).toBeVisible()
      await expect(text).toBeFocused()
      await expect(text).toHaveValue(words)
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue())
    }
    // One may type over nothing here: keys belong to the text while it has the focus.
    await page.keyboard.press('m')
    await expect(said(page)).toContainText('the checklist')
  })
}

test('a code with nothing to collect offers no checklist', async ({ page }) => {
  await page.goto('/codes/0/')
  await expect(button(page, 'Copy address')).toBeVisible()
  await expect(button(page, 'Copy checklist')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('there are no buttons, and the texts to take away can be read', async ({ page }) => {
    await page.goto('/codes/22/')
    await expect(page.getByRole('group', { name: 'Copy' })).toHaveCount(0)
    await expect(page.locator('.reply').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible()
  })
})

test('on paper there is the address and no kit', async ({ page, baseURL }) => {
  await page.goto('/codes/22/')
  await expect(button(page, 'Copy address')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('copy-buttons')).toBeHidden()
  await expect(page.getByText(new URL('/codes/22/', baseURL).href, { exact: true })).toBeVisible()
})

test('a section heading is named by its text alone, and its link leads to its permanent address', async ({ page }) => {
  await page.goto('/codes/22/')
  await expect(page.getByRole('heading', { name: 'What to do', exact: true })).toHaveAttribute('id', 'fix')
  await page.getByRole('link', { name: 'Link to “What to do”' }).press('Enter')
  await expect(page).toHaveURL('/codes/22/#fix')
})
