import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { address, toSend, said, ticket, toast } from './fixtures/copy-buttons.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { other, plain, responseOf } from './fixtures/samples.ts'

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
  test(
    `where the clipboard ${how}, each button selects its text and says so`,
    { tag: '@all' },
    async ({ page, baseURL }) => {
      await page.addInitScript(refuse)
      await page.goto(paths.code(plain.code))
      const expected: [group: Locator, label: string, name: string, text: string | RegExp][] = [
        [toSend(page), 'Copy reply', 'the reply', plain.tellUser],
        [toSend(page), 'Copy reply and link', 'the reply and the link', `${plain.tellUser}\n\n${address(baseURL)}`],
        [ticket(page), 'Copy steps', 'the steps', /^Code \d+: /],
        [ticket(page), 'Copy link', 'the link', address(baseURL)],
        [ticket(page), 'Copy checklist', 'the checklist', /^.*\n?- /],
      ]
      for (const [group, label, name, words] of expected) {
        await group.getByRole('button', { name: new RegExp(`^${label}$`, 'i') }).click()
        await expect(said(page)).toContainText(`The browser did not allow copying ${name}. It is selected`)
        const text = page.locator('.copy-buttons').getByRole('textbox')
        const end = await said(page).evaluate((element) => element.getBoundingClientRect().bottom)
        expect(await text.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(end)
        await expect(text).toHaveAccessibleName(`Text to copy: ${name}`)
        await expect(text).toBeFocused()
        await expect(text).toHaveValue(words)
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue())
      }
      await page.getByRole('button', { name: 'Copy the response' }).click()
      await expect(toast(page)).toContainText('did not allow copying the response')
      expect(await page.evaluate(() => getSelection()?.toString())).toContain(plain.message)
    },
  )

  test(
    `where the clipboard ${how}, a look-up selects the reply of a card and the summary of a log`,
    { tag: '@all' },
    async ({ page, baseURL }) => {
      await page.addInitScript(refuse)
      await page.goto(paths.search)
      const box = LookupBox.on(page)
      const isSelected = async (name: string, words: string) => {
        await expect(toast(page)).toContainText(`The browser did not allow copying ${name}`)
        await expect(toast(page)).toContainText('It is selected')
        const text = page.getByRole('textbox', { name: `Text to copy: ${name}` })
        await expect(text).toBeFocused()
        expect(await text.inputValue()).toContain(words)
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue())
      }
      await box.ask(String(plain.code))
      await box.root.getByRole('button', { name: 'Copy the reply' }).click()
      await isSelected('the reply', plain.tellUser)
      await box.ask([plain, other, plain].map((record) => responseOf(record)).join('\n'))
      await box.root.getByRole('button', { name: 'Copy summary' }).click()
      await isSelected('the summary', address(baseURL))
    },
  )
}

test('the page says so when the script of the copy buttons cannot be loaded', { tag: '@all' }, async ({ page }) => {
  await page.route(/copying/, (route) => route.abort())
  await page.goto(paths.code(plain.code))
  await ticket(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(said(page)).toContainText('The copy buttons could not be loaded.')
  await expect(said(page).getByRole('link', { name: 'Reload the page' })).toBeInViewport({ ratio: 1 })
})
