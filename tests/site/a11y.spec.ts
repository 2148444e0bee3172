import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { createRequire } from 'node:module'
import { test } from './fixtures/hydrated.ts'
import { pagesOfSite, pagesOfTemplates } from './fixtures/sitemap.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const chunk = 12

const templates = pagesOfTemplates()

test('axe finds nothing on a page of each template, and on the codes whose pages differ most', async ({ page }) => {
  await axeFindsNothing(page, templates)
})

const others = pagesOfSite().filter((path) => !templates.includes(path))
for (let first = 0; first < others.length; first += chunk) {
  const part = others.slice(first, first + chunk)
  test(
    `axe finds nothing on pages ${String(first + 1)} to ${String(first + part.length)} of the other pages of the sitemap`,
    { tag: '@all' },
    async ({ page }) => {
      await axeFindsNothing(page, part)
    },
  )
}

async function axeFindsNothing(page: Page, paths: readonly string[]): Promise<void> {
  test.setTimeout(120_000)
  await page.addInitScript({ path: axeFile })
  const found: string[] = []
  for (const path of paths) {
    await page.goto(path)
    // A page comes at the width of the one before it, and is seen at that width first.
    sizes.reverse()
    for (const size of sizes) {
      await page.setViewportSize(size)
      await page.waitForFunction(codeCanBeScrolled)
      const problems = await page.evaluate(findProblems)
      found.push(...problems.map((problem) => `/${path} at ${String(size.width)} px, ${problem}`))
    }
  }
  expect(found).toEqual([])
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
 * Runs in the page: every rule in the light theme, and what a theme can change in the dark one.
 * @returns a line for each finding: the theme, the rule, the element
 */
async function findProblems(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  const look = async (theme: string, options: import('axe-core').RunOptions) => {
    document.documentElement.dataset.theme = theme
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...options })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme}: ${id} at ${target.join(' ')}`))
  }
  return [
    ...(await look('light', { rules: { 'target-size': { enabled: true } } })),
    ...(await look('dark', { runOnly: ['color-contrast', 'link-in-text-block'] })),
  ]
}
