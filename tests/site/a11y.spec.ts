import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { pagesOfSite } from './fixtures/sitemap.ts'

// Every rule at both widths and in both themes; what a theme alone changes, once more.
const looks = [
  { width: 1440, height: 900, theme: 'light', rules: 'all' },
  { width: 1440, height: 900, theme: 'dark', rules: 'colours' },
  { width: 390, height: 844, theme: 'dark', rules: 'all' },
] as const
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
      for (const { width, height, theme, rules } of looks) {
        await page.setViewportSize({ width, height })
        await page.waitForFunction(codeCanBeScrolled)
        const problems = await page.evaluate(findProblems, { theme, rules })
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
async function findProblems({ theme, rules }: { theme: string; rules: 'all' | 'colours' }): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  document.documentElement.dataset.theme = theme
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    ...(rules === 'colours'
      ? { runOnly: ['color-contrast', 'link-in-text-block'] }
      : { rules: { 'target-size': { enabled: true } } }),
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}
