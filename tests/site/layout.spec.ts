import { expect, test } from '@playwright/test'
import type { Code } from '../../src/codes/schema.ts'
import { catalog, paths } from '../../src/site.ts'
import { sectionNames } from '../../src/view-models/headings.ts'
import { plain } from './fixtures/samples.ts'
import { kindsOfPage } from './fixtures/sitemap.ts'

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }

const { codes } = catalog()
/** The code whose example of what is wrong has the longest line. */
const longestExample = codes.reduce((best, record) => (widthOf(record) > widthOf(best) ? record : best), plain).code

function widthOf({ example }: Code): number {
  return Math.max(0, ...(example?.wrong?.split('\n').map(({ length }) => length) ?? []))
}

test('the first stop of the Tab key skips to the content', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

for (const viewport of [wide, narrow]) {
  test(
    `every stop of the Tab key is visible, ${String(viewport.width)} px wide`,
    { tag: viewport === narrow ? [] : '@all' },
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(paths.code(plain.code))
      const stops: string[] = []
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(() => {
          const element = document.activeElement
          if (!element || element === document.body) return undefined
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          const [box] = element.getClientRects()
          const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
          const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
          const name = element.textContent.trim() || element.tagName
          return { name, seen: outlined && hit != null && (element.contains(hit) || hit.contains(element)) }
        })
        if (!stop) break
        if (!stop.seen) stops.push(stop.name)
      }
      expect(stops).toEqual([])
    },
  )
}

test('the navigation marks the current code, and the mark is visible', async ({ page }) => {
  const last = codes.at(-1)?.code ?? 0
  await page.setViewportSize(wide)
  await page.goto(paths.code(last))
  const entry = page.getByRole('navigation', { name: 'Codes and guides' }).locator('[aria-current="page"]')
  await expect(entry).toContainText(String(last))
  await expect(entry).toBeInViewport()
})

test('a code page needs only one stylesheet to be painted, and no script blocks it', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await expect(page.locator('link[rel="stylesheet"]:not([media="print"]), style')).toHaveCount(1)
  await expect(page.locator('script[src]:not([type="module"])')).toHaveCount(0)
  await expect(page.locator('img, link[rel$="icon"]:not([href^="data:"])')).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('button', { name: /^Theme/ })).toBeVisible()
})

test('a printed page has its content and address, and no controls', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(new RegExp(`${paths.code(plain.code)}$`))).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('home on paper has no box to type in', async ({ page }) => {
  await page.goto(paths.home)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
})

for (const path of [paths.data, paths.changes]) {
  test(`${path} links to its sections, which come into view`, async ({ page }) => {
    await page.goto(path)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    const last = contents.getByRole('link').last()
    const text = await last.innerText()
    await last.click()
    await expect(page.locator(':target')).toBeInViewport()
    await expect(page.locator(':target')).toContainText(text)
  })
}

test('the links of a code that stay in view do not cover the section they lead to', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(paths.code(plain.code))
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: sectionNames.retry.jump }).click()
  const bottom = await contents.evaluate((links) => links.getBoundingClientRect().bottom)
  const top = () => page.locator(':target').evaluate((heading) => heading.getBoundingClientRect().top)
  await expect.poll(top).toBeGreaterThanOrEqual(bottom)
  expect(await top()).toBeLessThan(bottom + 64)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: narrow })

  test('headings show no link sign', { tag: '@all' }, async ({ page }) => {
    await page.goto(paths.code(plain.code))
    await expect(page.getByRole('main').locator('h2 .anchor').first()).toHaveCSS('opacity', '0')
  })
})

for (const viewport of [wide, narrow]) {
  test(`an example is shown completely, ${String(viewport.width)} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(paths.code(longestExample))
    const hidden = await page
      .locator('.example pre')
      .evaluateAll((blocks) => blocks.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    expect(hidden).toEqual([0, 0])
  })
}

test('on a phone, no copy button covers the text that it copies', async ({ page }) => {
  await page.setViewportSize(narrow)
  for (const path of kindsOfPage) {
    await page.goto(path)
    const covered = await page.locator('[data-copy-text]:visible').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const range = document.createRange()
        range.selectNodeContents(button.closest('[data-copy-block]')?.querySelector('pre, blockquote, ul') ?? button)
        const { left, right, top, bottom } = button.getBoundingClientRect()
        const hit = [...range.getClientRects()].some(
          (line) => line.left < right && line.right > left && line.top < bottom && line.bottom > top,
        )
        return hit ? [button.ariaLabel] : []
      }),
    )
    expect.soft(covered, path).toEqual([])
  }
})

test('the table of contents links to the headings, and is folded on a phone', async ({ page }) => {
  await page.goto('about/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const links = contents.getByRole('link')
  expect(await links.count()).toBeGreaterThan(3)
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href')) ?? ''
    await expect(page.locator(`h2${id}`)).toContainText(await link.innerText())
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(links).toHaveCount(0)
  await contents.getByText('On this page').filter({ visible: true }).click()
  await links.last().click()
  await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport()
})
