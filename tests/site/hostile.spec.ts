import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { plain } from './fixtures/samples.ts'
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
  'ten thousand letters': 'lorem ipsum '.repeat(834),
}

/** A place for text from outside: enters a text there, and waits until the page has processed it. */
const places: Record<string, (page: Page, text: string) => Promise<void>> = {
  'as a query': async (page, text) => {
    await page.goto(paths.query(text.toWellFormed()))
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty()
  },
  'typed or pasted into the look-up': async (page, text) => {
    if (!page.url().includes(paths.search)) await page.goto(paths.search)
    await LookupBox.on(page).ask(text)
  },
  'in the address of a page that is not there': async (page, text) => {
    const part = (length: number) => encodeURIComponent(text.toWellFormed().slice(0, length))
    await page.goto(`/${part(2000)}/?${part(500)}`)
    // A misspelled address may redirect to the page that is meant.
    await expect(page.locator('not-found[data-settled], .copy-buttons').first()).toBeVisible()
  },
  'as a fragment': async (page, text) => {
    await page.goto(paths.about)
    await page.goto(`${paths.code(plain.code)}#${encodeURIComponent(text.toWellFormed().slice(0, 2000))}`)
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  },
  'as a filter': async (page, text) => {
    const part = encodeURIComponent(text.toWellFormed().slice(0, 2000))
    await page.goto(`${paths.codes}?category=${part}&q=${part}`)
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      ` of ${String(catalog().codes.length)} codes.`,
    )
  },
}

for (const [place, put] of Object.entries(places)) {
  test(
    `hostile text ${place} is shown as text`,
    { tag: place === 'as a query' ? [] : '@all' },
    async ({ page, baseURL }) => {
      const { errors, violations } = await watch(page, baseURL)
      const script = page.locator(
        'main :is(script:not([src], [type$="json"]), img[onerror], svg[onload], a[href^="javascript:"])',
      )
      for (const [name, text] of Object.entries(hostile)) {
        await put(page, text)
        expect(await page.evaluate(() => 'harmed' in window), name).toBe(false)
        await expect(script, name).toHaveCount(0)
        expect(violations, name).toEqual([])
        expect(
          errors.filter((error) => !error.includes('the server responded with a status of 404')),
          name,
        ).toEqual([])
      }
    },
  )
}
