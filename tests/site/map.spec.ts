import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { repeatQuestion } from '../../src/codes/labels.ts'
import { dimensionsOf, valueIn } from '../../src/view-models/map/dimensions.ts'
import { gapsOf, rangesOf } from '../../src/view-models/map/grid.ts'
import { lifecycleOf } from '../../src/view-models/lifecycle.ts'
import { catalog, paths } from '../../src/site.ts'
import { titleOf } from '../../src/codes/title.ts'
import { goToMap, settled, test } from './fixtures/hydrated.ts'

const { codes, categories, codesOf, find, site } = catalog()
const sample = find(site.sampleCode) ?? codes[0]
if (!sample) throw new Error('There is no code.')
const [first, second] = codes
const last = codes.at(-1)
const [one, other] = categories.filter(({ id }) => codesOf(id).length > 0)
const map = (page: Page) => page.getByRole('region', { name: 'The map of codes' })
const readout = (page: Page) => page.locator('[data-readout]')
const title = (code: number) => titleOf(find(code) ?? sample)

test('a number on the map shows its message on hover, and a click opens its page', async ({ page }) => {
  await page.goto('')
  await goToMap(page)
  const number = map(page).getByRole('link', { name: titleOf(sample), exact: true })
  await number.hover()
  await expect(readout(page)).toContainText(sample.message)
  await expect(readout(page)).toContainText(catalog().category(sample.category).title)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(readout(page)).toContainText(sample.message)
  await number.click()
  await expect(page).toHaveURL(new RegExp(`/codes/${String(sample.code)}/$`))
})

test('gaps are marked as not assigned', { tag: '@all' }, async ({ page }) => {
  await page.goto('')
  await goToMap(page)
  const ranges = rangesOf(codes.map(({ code }) => code))
  const missing = ranges.flatMap(({ places }) => places.filter(({ assigned }) => !assigned))
  expect(gapsOf(ranges).length > 0).toBe(missing.length > 0)
  for (const { code } of missing) await expect(map(page).getByText(`${String(code)} is not assigned`)).toBeVisible()
  await expect(map(page).locator('.map-grid').getByRole('link')).toHaveCount(codes.length)
})

test('the map is one stop of the Tab key, and arrow keys move in it', async ({ page }) => {
  await page.goto('')
  await goToMap(page)
  const at = page.locator(':focus')
  await page.getByRole('link', { name: title(first?.code ?? 0), exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(at).toHaveAccessibleName(title(second?.code ?? 0))
  await expect(readout(page)).toContainText(second?.message ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(at).not.toHaveAccessibleName(title(second?.code ?? 0))
  await page.keyboard.press('ArrowUp')
  await expect(at).toHaveAccessibleName(title(second?.code ?? 0))
  await page.keyboard.press('End')
  await expect(at).toHaveAccessibleName(title(last?.code ?? 0))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/codes/${String(last?.code)}/$`))
})

test('chips filter the map, show their counts, are kept in the address, and can be undone', async ({ page }) => {
  await page.goto('')
  await goToMap(page)
  const chip = (name: string) =>
    map(page).getByRole('button', { name: new RegExp(`^${name.replaceAll(/[&.]/g, '.')} \\d`) })
  await chip(one?.title ?? '').click()
  const count = codesOf(one?.id ?? '').length
  await expect(map(page).getByRole('status')).toHaveText(`${String(count)} of ${String(codes.length)} codes.`)
  await expect(map(page).locator('li[data-off]')).toHaveCount(codes.length - count)
  await chip(other?.title ?? '').click()
  const both = count + codesOf(other?.id ?? '').length
  await expect(map(page).getByRole('status')).toHaveText(`${String(both)} of ${String(codes.length)} codes.`)
  await page.reload()
  await expect(map(page).getByRole('status')).toHaveText(`${String(both)} of ${String(codes.length)} codes.`)
  await map(page).getByRole('button', { name: 'Show all' }).click()
  await expect(map(page).locator('li[data-off]')).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
})

test(
  'the map can be colored by who acts and by whether to repeat, and the address restores that',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('')
    await goToMap(page)
    for (const { id, label, values } of dimensionsOf(catalog()).slice(1)) {
      await map(page).getByRole('button', { name: label, exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`\\?color=${id}$`))
      await expect(map(page).getByRole('list', { name: label }).getByRole('button')).toHaveCount(values.length)
      await map(page)
        .getByRole('link', { name: titleOf(sample), exact: true })
        .hover()
      const own = values.find((value) => value.id === valueIn(id, sample))
      await expect(readout(page)).toContainText(own?.label ?? '')
    }
    await page.reload()
    await expect(map(page).getByRole('button', { name: repeatQuestion })).toHaveAttribute('aria-pressed', 'true')
  },
)

for (const viewport of [
  { width: 1440, height: 600 },
  { width: 390, height: 844 },
]) {
  test(`the read-out stays below the header, ${String(viewport.width)} wide`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('')
    await goToMap(page)
    const number = map(page).getByRole('link', { name: title(last?.code ?? 0), exact: true })
    // Far enough down the map that the read-out would be out of sight if it were not sticky.
    await number.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    await number.focus()
    await expect(readout(page)).toContainText(last?.message ?? '')
    const covered = await readout(page).evaluate((element) => {
      const { top } = element.getBoundingClientRect()
      return (document.querySelector('header')?.getBoundingClientRect().bottom ?? 0) - top
    })
    expect(covered).toBeLessThanOrEqual(0)
    await expect(readout(page)).toBeInViewport({ ratio: 1 })
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the script of the map is loaded when the map is about to be touched', async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await page.goto('')
    await settled(page)
    expect(scripts.filter((url) => url.includes('/map.'))).toEqual([])
    await goToMap(page)
    expect(scripts.filter((url) => url.includes('/map.'))).toHaveLength(1)
  })

  test('the first tap on a number shows its message, and a link opens its page', { tag: '@all' }, async ({ page }) => {
    await page.goto('')
    await goToMap(page)
    await expect(readout(page)).toContainText('Tap a number')
    await page.getByRole('link', { name: titleOf(sample), exact: true }).tap()
    await expect(readout(page)).toContainText(sample.message)
    await readout(page).getByText('Open').tap()
    await expect(page).toHaveURL(new RegExp(`/codes/${String(sample.code)}/$`))
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the map is a list of links that show their message, and the chips lead to the categories', async ({ page }) => {
    await page.goto('')
    const number = page.getByRole('link', { name: titleOf(sample), exact: true })
    await number.hover()
    await expect(number.getByText(sample.message)).toHaveCSS('clip-path', 'none')
    await map(page).getByRole('list', { name: 'Category' }).getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/categories/${one?.id ?? ''}/$`))
  })
})

test('the lifecycle links to every category, stage by stage', { tag: '@all' }, async ({ page }) => {
  test.skip(!site.lifecycle, 'the site has no stations to show')
  await page.goto('')
  const { along, apart } = lifecycleOf(site.stations, categories)
  const region = page.getByRole('region', { name: site.lifecycle?.title ?? '' })
  const stages = [...along, ...apart]
  await expect(region.getByRole('heading', { level: 3 })).toHaveText(stages.map(({ station }) => station.label))
  await expect(region.getByRole('link')).toHaveCount(categories.length)
  await region.getByRole('link').last().click()
  const linked = stages.flatMap((stage) => stage.categories)
  await expect(page).toHaveURL(new RegExp(`${paths.category(linked.at(-1)?.id ?? '')}$`))
})
