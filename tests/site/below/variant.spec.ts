import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { test } from '../fixtures/hydrated.ts'
import { LookupBox } from '../fixtures/lookup-box.ts'
import { below, belowDir } from '../fixtures/places.ts'
import { titleOf } from '../../../src/codes/title.ts'
import { plain } from '../fixtures/samples.ts'
import { hostileCode, hostileProse, retired } from '../fixtures/variant.ts'
import { watch } from '../fixtures/watch.ts'

const { code, replacedBy, since, reason } = retired
const file = (name: string) => readFileSync(`${belowDir}/${name}`, 'utf8')

test('a retired code keeps its page, which says so and links to its replacement', { tag: '@all' }, async ({ page }) => {
  const response = await page.goto(`codes/${String(code)}/`)
  expect(response?.status()).toBe(200)
  const note = page.getByRole('main').getByRole('note').filter({ hasText: 'Retired' })
  await expect(note).toContainText(`Retired since ${since}. ${reason} Replaced by ${titleOf(plain)}.`)
  await expect(page.getByRole('heading', { name: 'Meaning' }).or(page.locator('#meaning')).first()).toBeVisible()
  await note.getByRole('link').click()
  await expect(page).toHaveURL(`codes/${String(replacedBy)}/`)
})

test('the look-up and the exports include a retired code and mark it as retired', { tag: '@all' }, async ({ page }) => {
  await page.goto(`search/?q=${String(code)}`)
  const box = LookupBox.on(page)
  await box.final()
  expect(await box.paths()).toEqual([`${below}codes/${String(code)}/`])
  await expect(box.results.getByRole('listitem')).toContainText('Retired')
  expect(JSON.parse(file(`codes/${String(code)}.json`))).toMatchObject({
    code,
    retired: { since, replacedBy, reason },
  })
  expect(file(`codes/${String(code)}.md`)).toContain(`**Retired since ${since}.**`)
  expect(file('feed.xml')).toContain(reason)
})

test(
  'hostile text in the data stays text on its page, in copies and in search results',
  { tag: '@all' },
  async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL)
    const read = hostileProse.replaceAll('`', '')
    await page.goto(`codes/${String(hostileCode)}/`)
    const main = page.getByRole('main')
    await expect(main.locator('section:has(#meaning)')).toContainText(read)
    await expect(main.locator('section:has(#causes)')).toContainText(read)
    await expect(main.locator('section:has(#fix)')).toContainText(read)
    for (const button of await page.locator('.copy-buttons [data-copy]').filter({ visible: true }).all()) {
      await button.click()
      await expect(page.locator('.copy-buttons').getByRole('status')).toContainText('Copied')
    }
    const box = LookupBox.on(page)
    await page.goto('search/?q=onerror+window+harmed')
    await box.final()
    await expect(box.results).toContainText('onerror')
    await expect(main.locator('img, svg[onload], script:not([type$="json"])')).toHaveCount(0)
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect([...watched.errors, ...watched.violations]).toEqual([])
  },
)
