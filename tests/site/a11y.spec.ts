import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { pagesOfSite } from './fixtures/sitemap.ts'

const looks = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
  { width: 1440, height: 900, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
]
// Code pages are alike and many: each is seen in both themes and at both widths, but not in all four pairs.
const looksAt = (path: string) => (/^codes\/\d+\/$/.test(path) && path !== 'codes/22/' ? looks.slice(0, 2) : looks)
const pages = pagesOfSite()
const chunk = 12

for (let first = 0; first < pages.length; first += chunk) {
  const part = pages.slice(first, first + chunk)
  test(`axe finds nothing on pages ${String(first + 1)} to ${String(first + part.length)} of the sitemap`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const found: string[] = []
    for (const path of part) {
      await page.goto(path)
      await page.evaluate(axe.source)
      for (const { width, height, theme } of looksAt(path)) {
        await page.setViewportSize({ width, height })
        await page.waitForFunction(codeCanBeScrolled)
        const problems = await page.evaluate(findProblems, theme)
        found.push(...problems.map((problem) => `/${path} at ${String(width)} px, ${theme}: ${problem}`))
      }
    }
    expect(found).toEqual([])
  })
}

/** Runs in the page: Expressive Code lets the keyboard scroll a block some moments after its width has changed. */
function codeCanBeScrolled(): boolean {
  return [...document.querySelectorAll<HTMLElement>('.expressive-code pre')].every(
    (block) =>
      !block.checkVisibility({ visibilityProperty: true }) ||
      block.tabIndex === 0 ||
      block.scrollWidth <= block.clientWidth,
  )
}

/**
 * Runs in the page: axe, in a theme.
 * @returns a line for each finding: the rule and the element
 */
async function findProblems(theme: string): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  document.documentElement.dataset.theme = theme
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}
