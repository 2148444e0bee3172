import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { to } from '../../src/site.ts'
import { test } from './fixtures/awake.ts'
import { LookUpBox } from './fixtures/look-up-box.ts'
import { watch } from './fixtures/watch.ts'

const hostile: Record<string, string> = {
  'an image with a handler': '<img src=x onerror="window.harmed=1">',
  'a script': '<script>window.harmed=1</script>',
  'an svg': '"><svg onload=window.harmed=1>',
  'a script address': 'javascript:window.harmed=1',
  'bidi overrides': '\u202E22\u202C \u2066code\u2069',
  'control characters': '22\u0000\u0001\u0007\u001B[31m',
  'a lone surrogate': '22 \uD800',
  'a regular expression that explodes': `${'a'.repeat(60)}!(a+)+$`,
  'names of prototypes': '__proto__ constructor toString hasOwnProperty',
  'percent signs': '%E0%A4%A %',
  'ten thousand letters': 'wrong password '.repeat(667),
}

async function unharmed(page: Page): Promise<void> {
  // A lenient address may lead on to the page that it means.
  await expect.poll(() => page.evaluate(() => 'harmed' in window).catch(() => undefined)).toBe(false)
  await expect(
    page.locator('main :is(script:not([src], [type$="json"]), img[onerror], svg[onload], a[href^="javascript:"])'),
  ).toHaveCount(0)
}

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} as a query is text and nothing more`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL)
    await page.goto(to.query(text.toWellFormed()))
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty()
    await unharmed(page)
    expect(watched.violations).toEqual([])
    expect(watched.errors).toEqual([])
  })

  test(`${name} typed or pasted into the look-up is text and nothing more`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL)
    await page.goto(to.search)
    await LookUpBox.on(page).ask(text)
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty()
    await unharmed(page)
    expect(watched.violations).toEqual([])
    expect(watched.errors).toEqual([])
  })

  test(`${name} in the address of a page that is not there is text and nothing more`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL)
    await page.goto(
      `/${encodeURIComponent(text.toWellFormed().slice(0, 2000))}/?${encodeURIComponent(text.toWellFormed().slice(0, 500))}`,
    )
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await unharmed(page)
    expect(watched.violations).toEqual([])
  })

  test(`${name} as a fragment or filter is text and nothing more`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL)
    const part = encodeURIComponent(text.toWellFormed().slice(0, 2000))
    for (const path of [`${to.code(22)}#${part}`, `${to.codes}?category=${part}&q=${part}`]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await unharmed(page)
    }
    expect(watched.violations).toEqual([])
    expect(watched.errors).toEqual([])
  })
}
