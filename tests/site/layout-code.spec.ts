import { expect } from '@playwright/test'
import { loadLibrary } from '../../src/codes/reference.ts'
import { test } from './fixtures/awake.ts'

const { codes, category } = loadLibrary()
const examples = [0, 22, 78, 84, 114, 2018].map((code) => codes.find((record) => record.code === code))

for (const record of examples) {
  if (!record) throw new Error('An example is no longer a code')
  const { code, message, remediation, guides } = record

  test.describe(`Code ${String(code)}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`codes/${String(code)}/`)
    })

    test('has the code and the message in its heading, verbatim', async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading.locator('span').first()).toHaveText(String(code))
      expect(await heading.locator('span').last().textContent()).toBe(message)
      await expect(page).toHaveTitle(new RegExp(`^${String(code)} `))
    })

    test('has its sections at their ids, in order, each on a heading', async ({ page }) => {
      const order = ['meaning', 'causes', 'fix', 'confused-with', 'response', 'support']
      const ids = await page
        .getByRole('article')
        .locator('h2[id]')
        .evaluateAll((all) => all.map(({ id }) => id))
      expect(ids).toEqual(order.filter((id) => ids.includes(id)))
      expect(ids).toContain('meaning')
      expect(ids.includes('fix')).toBe(remediation.length > 0)
    })

    test('has its steps as an ordered list', async ({ page }) => {
      await expect(page.locator('section:has(#fix) > ol > li')).toHaveCount(remediation.length)
    })

    test('has its facts, each a link to the table filtered by it', async ({ page }) => {
      const link = page.getByRole('link', { name: category(record.category).title }).and(page.locator('dd a'))
      await expect(link).toHaveAttribute('href', `/codes/?category=${record.category}`)
      await expect(page.locator(`dd a[href="/codes/?actor=${record.actor}"]`)).toBeVisible()
      await expect(page.locator(`dd a[href="/codes/?retry=${record.retry}"]`)).toBeVisible()
    })

    test('leads to the guides that help with it', async ({ page }) => {
      for (const id of guides)
        await expect(page.getByRole('main').locator(`a[href="/guides/${id}/"]`).first()).toBeVisible()
    })
  })
}
