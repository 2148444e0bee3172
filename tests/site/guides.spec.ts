import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { loadGlossary } from '../../src/data/glossary.ts'
import { guideIds } from '../../src/data/guides.ts'
import { guidesWithPrograms, guideWithTerm, guideWithValue } from './fixtures/guide-samples.ts'
import { test } from './fixtures/hydrated.ts'

const { id: guideToCopyFrom = '', value = '' } = guideWithValue ?? {}
const [first, second] = guidesWithPrograms
/** A language that is not the first one of its guide, and that another guide also has. */
const [here, there] =
  first?.programs
    .slice(1)
    .map((program) => [program, second?.programs.find(({ lang }) => lang === program.lang)])
    .find(([, same]) => same) ?? []

const noValue = 'No guide has a line of code to copy.'
const noPrograms = 'No two guides have programs in the same languages.'

test('guides fit a narrow screen', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const id of guideIds()) {
    await page.goto(`guides/${id}/`)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, id).toBeLessThanOrEqual(0)
  }
})

test('the copy button of a value copies the value and says so', async ({ page }) => {
  test.skip(!guideWithValue, noValue)
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.goto(`guides/${guideToCopyFrom}/`)
  const block = page.locator('[data-copy-block]').filter({ hasText: value })
  await block.getByRole('button', { name: 'Copy the code' }).click()
  await expect(block.getByRole('status')).toHaveText('Copied the code.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value)
  expect(refused).toEqual([])
})

test('when the browser refuses to copy a value, the page selects it and says so', { tag: '@all' }, async ({ page }) => {
  test.skip(!guideWithValue, noValue)
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'))
  })
  await page.goto(`guides/${guideToCopyFrom}/`)
  const block = page.locator('[data-copy-block]').filter({ hasText: value })
  await block.getByRole('button', { name: 'Copy the code' }).click()
  await expect(block.getByRole('status')).toContainText('did not allow copying the code')
  await expect(page.locator('.toast')).toBeInViewport()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(value)
})

test(
  'a guide prints a program exactly as in its file, even without JavaScript',
  { tag: '@all' },
  async ({ browser, baseURL }) => {
    test.skip(!here, noPrograms)
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    await page.goto(`guides/${first?.id ?? ''}/`)
    await page.getByText(here?.tab ?? '', { exact: true }).click()
    const program = page.locator('details', { hasText: here?.name ?? '' }).locator('pre')
    expect(await program.textContent()).toBe(readFileSync(here?.file ?? '', 'utf8').trimEnd())
    await context.close()
  },
)

test('the chosen programming language is kept for all guides', async ({ page }) => {
  test.skip(!here || !there, noPrograms)
  await page.goto(`guides/${first?.id ?? ''}/`)
  await page.getByRole('tab', { name: first?.programs[0]?.tab ?? '', exact: true }).focus()
  const steps = first?.programs.findIndex((program) => program === here) ?? 0
  for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: here?.tab ?? '', exact: true })).toBeFocused()
  await expect(page.getByRole('tabpanel')).toHaveCount(1)
  await expect(page.getByRole('tabpanel', { name: here?.tab ?? '' })).toContainText(here?.name ?? '')
  await page.goto(`guides/${second?.id ?? ''}/`)
  await expect(page.getByRole('tab', { selected: true })).toHaveText(there?.tab ?? '')
  await expect(page.getByRole('tabpanel')).toContainText(there?.name ?? '')
})

test('a term opens in place and leads to its entry in the glossary', async ({ page }) => {
  test.skip(guideWithTerm === undefined, 'No guide explains a term.')
  await page.goto(`guides/${guideWithTerm ?? ''}/`)
  const term = page.getByRole('main').locator('a.term').first()
  const id = ((await term.getAttribute('href')) ?? '').split('#')[1] ?? ''
  const entry = loadGlossary().find((one) => one.id === id)
  const [words = ''] = entry?.definition.split('`') ?? []
  expect(words).not.toBe('')
  await term.click()
  const definition = page.getByRole('dialog', { name: entry?.term ?? '' })
  await expect(definition).toContainText(words)
  await page.keyboard.press('Escape')
  await expect(definition).toHaveCount(0)
  await term.click()
  await definition.getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL(new RegExp(`/glossary/#${id}$`))
  await expect(page.locator(':target')).toBeInViewport()
  await expect(page.locator(':target')).toContainText(words)
})

test('a term leads to the glossary when its script cannot be loaded', { tag: '@all' }, async ({ page }) => {
  test.skip(guideWithTerm === undefined, 'No guide explains a term.')
  await page.route(/\/term\.[^/]*js$/, (route) => route.abort())
  await page.goto(`guides/${guideWithTerm ?? ''}/`)
  await page.getByRole('main').locator('a.term').first().click()
  await expect(page).toHaveURL(/\/glossary\/#/)
})

test('with the Control key, a term opens the glossary in a new tab', { tag: '@all' }, async ({ page, context }) => {
  test.skip(guideWithTerm === undefined, 'No guide explains a term.')
  await page.goto(`guides/${guideWithTerm ?? ''}/`)
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page
      .getByRole('main')
      .locator('a.term')
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(opened).toHaveURL(/\/glossary\/#/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the first tap on a term opens it in place', async ({ page }) => {
    test.skip(guideWithTerm === undefined, 'No guide explains a term.')
    await page.goto(`guides/${guideWithTerm ?? ''}/`)
    await page.getByRole('main').locator('a.term').first().tap()
    await expect(page.getByRole('dialog').getByRole('link', { name: 'In the glossary' })).toBeInViewport()
    await expect(page).toHaveURL(new RegExp(`/guides/${guideWithTerm ?? ''}/$`))
  })
})
