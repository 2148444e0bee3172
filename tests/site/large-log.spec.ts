import { expect } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'
import { drop, field } from './fixtures/drop.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { other, plain, responseOf } from './fixtures/samples.ts'

test(
  'a log of 20 MB with 100,000 codes is read to the end in few nodes, while the page stays responsive',
  { tag: '@all' },
  async ({ page }) => {
    // Twenty megabytes take a slow machine half a minute.
    test.setTimeout(120_000)
    await page.goto(paths.home)
    const { codes } = catalog()
    const line = (i: number) => {
      const record = codes[i % codes.length] ?? plain
      return `2026-11-22T10:22:11Z ERROR ${String(i)} ${responseOf(record, { mac: '0f'.repeat(40) })}`.padEnd(200, ' .')
    }
    const content = `${Array.from({ length: 1000 }, (_, i) => line(i)).join('\n')}\n`
    // A blocked page paints nothing: each frame records the progress that the page shows.
    const painted = await page.evaluateHandle(() => {
      const shares = new Set<string>()
      const note = () => {
        const [share] = /Reading… \d+/.exec(document.querySelector('main look-up')?.textContent ?? '') ?? []
        if (share !== undefined) shares.add(share)
        requestAnimationFrame(note)
      }
      note()
      return shares
    })
    await drop(page, field, { name: 'large.log', content, times: 100 })
    const box = LookupBox.on(page)
    await expect(box.status).toContainText('of 100,000 lines', { timeout: 90_000 })
    await expect(box.status).toContainText(`${String(codes.length)} results`)
    await expect(box.root.getByText('large.log')).toBeVisible()
    await page.getByRole('button', { name: /^Show the other/ }).click()
    await expect(box.results.locator('> li')).toHaveCount(codes.length)
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000)
    expect(await painted.evaluate(({ size }) => size)).toBeGreaterThan(10)
    expect((await box.field.boundingBox())?.height).toBeLessThanOrEqual(300)
    await box.ask(String(other.code))
    expect(await box.paths()).toEqual([paths.code(other.code)])
  },
)

test('reading a large file can be stopped, and what was read so far is shown', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.search)
  await drop(page, field, { name: 'large.log', content: `${responseOf(plain)}\n`, times: 300_000 })
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(LookupBox.on(page).status).toContainText('Reading was stopped before the end.')
  await expect(LookupBox.on(page).results.locator('> li')).toHaveCount(1)
})

test('unclosed brackets are read as text without a code', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.search)
  await drop(page, field, { name: 'large.log', content: '[', times: 2_097_152 })
  await expect(LookupBox.on(page).status).toContainText('No status code found')
})
