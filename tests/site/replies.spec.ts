import { expect } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'
import { findingsOn } from './fixtures/axe.ts'
import { test } from './fixtures/hydrated.ts'

const { codes, categories, languages, repliesTo, get, site } = catalog()
const sample = get(site.sampleCode)
const other = codes.find(({ code }) => code !== sample.code) ?? sample
const [english, second, third] = repliesTo(sample)
if (!english || !second || !third) throw new Error('The replies need three languages for these tests.')

test('the reply has a tab for each language, English first, and says its language', async ({ page }) => {
  await page.goto(paths.code(sample.code))
  const tabs = page.getByRole('tablist', { name: 'Language of the reply' }).getByRole('tab')
  await expect(tabs).toHaveText(repliesTo(sample).map(({ name }) => name))
  await expect(page.getByRole('tabpanel', { name: english.name })).toHaveText(english.text)
  await page.getByRole('tab', { name: third.name }).click()
  const panel = page.getByRole('tabpanel')
  await expect(panel).toHaveText(third.text)
  await expect(panel.getByText(third.text)).toBeVisible()
  await expect(panel.locator('blockquote')).toHaveAttribute('lang', third.language)
  expect(await findingsOn(page)).toEqual([])
})

test('arrow keys, Home and End choose a language', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.code(sample.code))
  const tab = (name: string) => page.getByRole('tab', { name })
  await tab(english.name).focus()
  const last = repliesTo(sample).at(-1) ?? third
  for (const [key, reply] of [
    ['ArrowRight', second],
    ['ArrowLeft', english],
    ['ArrowLeft', last],
    ['ArrowRight', english],
    ['End', last],
    ['Home', english],
  ] as const) {
    await page.keyboard.press(key)
    await expect(tab(reply.name)).toBeFocused()
    await expect(tab(reply.name)).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tabpanel')).toHaveText(reply.text)
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tabpanel')).toBeFocused()
})

test('the chosen language is stored on the device for all codes', async ({ page }) => {
  await page.goto(paths.code(sample.code))
  await page.getByRole('tab', { name: second.name }).click()
  await page.goto(paths.code(other.code))
  const kept = repliesTo(other).find(({ language }) => language === second.language)
  await expect(page.getByRole('tab', { selected: true })).toHaveText(second.name)
  await expect(page.getByRole('tabpanel')).toHaveText(kept?.text ?? '')
})

test(
  'the page of replies has every reply by category, in English or in the language that is chosen',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(paths.replies)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(categories.map(({ title }) => title))
    await expect(main.getByRole('article')).toHaveCount(codes.length)
    await expect(main.getByText(english.text, { exact: true }).first()).toBeVisible()
    await expect(main.getByText(second.text, { exact: true })).toHaveCount(0)
    await main
      .getByRole('navigation', { name: 'Language of the replies' })
      .getByRole('link', { name: second.name })
      .click()
    await expect(page).toHaveURL(new RegExp(`${paths.repliesIn(second.language)}$`))
    await expect(main.getByText(second.text, { exact: true }).first()).toBeVisible()
    await expect(main.getByText(english.text, { exact: true })).toHaveCount(0)
    expect(await findingsOn(page)).toEqual([])
  },
)

for (const { language, name } of [english, second]) {
  test(`each reply on the page of replies in ${name} can be copied`, async ({ page }) => {
    await page.goto(language === english.language ? paths.replies : paths.repliesIn(language))
    const buttons = page.getByRole('main').getByRole('article').getByRole('button')
    await expect(buttons).toHaveCount(codes.length)
    await page.getByRole('button', { name: `Copy the reply to ${String(sample.code)}`, exact: true }).click()
    await expect(page.locator('.toast')).toHaveText(`Copied the reply to ${String(sample.code)}.`)
    const reply = repliesTo(sample).find((one) => one.language === language)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reply?.text)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every language of a reply is on the page, folded', async ({ page }) => {
    await page.goto(paths.code(sample.code))
    const main = page.getByRole('main')
    await expect(main.getByText(english.text, { exact: true })).toBeVisible()
    for (const { name, text } of [second, third]) {
      await expect(main.getByText(text, { exact: true })).toBeHidden()
      await main.getByText(name, { exact: true }).click()
      await expect(main.getByText(text, { exact: true })).toBeVisible()
    }
  })
})

for (const { language, replies } of languages) {
  const { message = '', cases = [] } = replies.find(({ code }) => code === sample.code) ?? {}

  test(`a query in ${language} is answered, and its row says in that language what the code means`, async ({
    page,
  }) => {
    const files: string[] = []
    page.on('request', (request) => files.push(request.url()))
    await page.goto(paths.query(message))
    const rows = page.getByRole('main').getByRole('list', { name: 'Results' }).getByRole('listitem')
    await expect(rows.first().getByRole('link')).toHaveAttribute('href', paths.code(sample.code))
    await expect(rows.first().getByText(message)).toHaveAttribute('lang', language)
    expect(files.filter((url) => url.includes(`/${language}-`))).toHaveLength(1)
  })

  test(`a case that is described in ${language} is answered without the cases in English`, async ({ page }) => {
    const files: string[] = []
    page.on('request', (request) => files.push(request.url()))
    await page.goto(paths.query(cases.slice(0, 2).join(' ')))
    const rows = page.getByRole('main').getByRole('list', { name: 'Results' }).getByRole('listitem')
    await expect(rows.first().getByRole('link')).toHaveAttribute('href', paths.code(sample.code))
    expect(files.filter((url) => url.endsWith('-cases.json'))).toEqual([])
  })
}

test('a query in English loads no data of other languages', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await page.goto(paths.query(sample.keywords[0] ?? ''))
  await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty()
  expect(files.filter((url) => /languages-script|\/lookup\/[a-zA-Z-]+-/.test(url))).toEqual([])
})

test('the page of replies leads to the table with the replies in its language', async ({ page }) => {
  await page.goto(paths.repliesIn(second.language))
  await page.getByRole('link', { name: 'the table with them' }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: String(sample.code), exact: true }) })
  await expect(row.getByRole('cell').last()).toHaveText(second.text)
})
