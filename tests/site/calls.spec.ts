import { expect, test } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'

const { calls, seenAt } = catalog()

test('a reader goes from a code to a call, and from there to the table of its codes', async ({ page }) => {
  const call = calls.find(({ id }) => seenAt(id).likely.length > 0)
  if (!call) throw new Error('No code is likely at any call.')
  const { shown, likely } = seenAt(call.id)
  const record = likely[0]
  await page.goto(paths.code(record?.code ?? 0))
  await page.getByRole('main').getByRole('link', { name: call.title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(call.title)
  await page.getByRole('link', { name: 'These codes in the table' }).click()
  await expect(page.getByRole('status').first()).toContainText(`${String(shown.length + likely.length)} of`)
})
