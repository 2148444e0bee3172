import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { loadGlossary } from '../../src/data/glossary.ts'
import { guideIds } from '../../src/data/guides.ts'
import { sample, stagesOf } from '../../data/content/parts/worked.ts'
import { settled, test } from './fixtures/hydrated.ts'

const stages = stagesOf(sample.json, sample.secret)

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

test('the copy button of a value copies it, and says so', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.goto('guides/mac-and-encryption/')
  const block = page.locator('[data-copy-block]').filter({ hasText: stages.mac }).last()
  await block.getByRole('button', { name: 'Copy the code' }).click()
  await expect(block.getByRole('status')).toHaveText('Copied the code.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(stages.mac)
  expect(refused).toEqual([])
})

test('where copying is refused, the value is selected, and that is said', { tag: '@all' }, async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'))
  })
  await page.goto('guides/mac-and-encryption/')
  const block = page.locator('[data-copy-block]').filter({ hasText: stages.mac }).last()
  await block.getByRole('button', { name: 'Copy the code' }).click()
  await expect(block.getByRole('status')).toContainText('did not allow copying the code')
  await expect(page.locator('.toast')).toBeInViewport()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(stages.mac)
})

test(
  'a program is printed as it is in its file, and is there without a script',
  { tag: '@all' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    await page.goto('guides/reading-a-response/')
    await page.getByText('Python', { exact: true }).click()
    const program = page.locator('details', { hasText: 'client.py' }).locator('pre')
    expect(await program.textContent()).toBe(readFileSync('examples/python/client.py', 'utf8').trimEnd())
    await context.close()
  },
)

test('the language of a program is chosen once, for every guide', async ({ page }) => {
  await page.goto('guides/reading-a-response/')
  await page.getByRole('tab', { name: 'TypeScript' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Python' })).toBeFocused()
  await expect(page.getByRole('tabpanel')).toHaveCount(1)
  await expect(page.getByRole('tabpanel', { name: 'Python' })).toContainText('client.py')
  await page.goto('guides/mac-and-encryption/')
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/^Python/)
  await expect(page.getByRole('tabpanel')).toContainText('seal.py')
})

test('a term opens where it is, and leads to its entry in the glossary', async ({ page }) => {
  await page.goto('guides/mac-and-encryption/')
  const term = page.getByRole('main').locator('a.term').first()
  const id = ((await term.getAttribute('href')) ?? '').split('#')[1] ?? ''
  const entry = loadGlossary().find((one) => one.id === id)
  const [words = ''] = entry?.definition.split('`') ?? []
  expect(words).not.toBe('')
  // Until what opens it has come, a term is a link like others.
  await Promise.all([page.waitForResponse(/\/term\.[^/]*js$/), term.hover()])
  await settled(page)
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
