import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { kindsOfPage } from './fixtures/sitemap.ts'
import { test } from './fixtures/slow-host.ts'

/** The pages to open; each group is one visit with an empty cache. */
const groups = Object.entries(
  Object.groupBy(kindsOfPage, (path) =>
    /^codes\/./.test(path) ? 'pages of codes' : path.startsWith('guides/') ? 'guides' : 'other pages',
  ),
)

for (const [group, pages] of groups) {
  for (const width of [320, 1440]) {
    test(
      `${group} at ${String(width)} px neither shift while they load slowly nor scroll sideways`,
      { tag: width === 320 ? [] : '@all' },
      async ({ page, slowHost }) => {
        test.setTimeout(120_000)
        await page.setViewportSize({ width, height: 800 })
        await recordShifts(page)
        for (const path of pages) {
          await page.goto(slowHost + path)
          const { shifts, widest } = await laidOut(page)
          // A line that breaks at another word once its end has arrived moves a few pixels.
          expect
            .soft(
              shifts.filter(({ value }) => value > 0.001),
              `/${path}`,
            )
            .toEqual([])
          expect.soft(widest, `/${path}`).toBeLessThanOrEqual(width)
          expect.soft(await headingLevels(page), `/${path}`).toEqual({ first: 1, titles: 1, jumps: [] })
        }
      },
    )
  }
}

/** Makes every page that is opened record its layout shifts, and load all that it needs. */
async function recordShifts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(() => {
    const shifts: { value: number; of: (string | undefined)[] }[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        // A table of hand-written prose gets the widths of its columns as its rows arrive.
        const inTable = (node: Node | null) => node?.parentElement?.closest('.prose table')
        if (sources.every(({ node }) => inTable(node))) continue
        shifts.push({ value, of: sources.map(({ node }) => node?.textContent?.trim()) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** The shifts and the width of a page two frames after it has loaded: by then, changes by scripts are laid out. */
function laidOut(page: Page): Promise<{ shifts: { value: number }[]; widest: number }> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const { shifts } = globalThis as unknown as { shifts: { value: number }[] }
    return { shifts, widest: document.documentElement.scrollWidth }
  })
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** The first level of heading on a page, how many are of level 1, and those that skip a level. */
async function headingLevels(page: Page): Promise<{ first: number | undefined; titles: number; jumps: number[] }> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  return {
    first: levels[0],
    titles: levels.filter((level) => level === 1).length,
    jumps: levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1),
  }
}
