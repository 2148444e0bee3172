import { expect } from '@playwright/test'
import { repeatQuestion, verdictOf } from '../../src/codes/labels.ts'
import { titleOf } from '../../src/codes/title.ts'
import { catalog, paths } from '../../src/site.ts'
import { sharedWord } from './fixtures/query-words.ts'
import { guidesWithPrograms } from './fixtures/guide-samples.ts'
import { settled, test as base } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import {
  after,
  category,
  codesOfCategory,
  pairOf,
  plain,
  responseOf,
  categoryCount,
  unassigned,
  wordsFor,
} from './fixtures/samples.ts'
import { watch } from './fixtures/watch.ts'

const { codes, sample } = catalog()

/** A test that fails if its page logs an error, violates the policy, contacts another site or sets a cookie. */
const test = base.extend<{ quiet: { missing: boolean } }>({
  quiet: [
    async ({ page, baseURL, context }, use) => {
      const watched = await watch(page, baseURL)
      const quiet = { missing: false }
      await use(quiet)
      // Wait for the requests that the last step started.
      await settled(page)
      const missing = 'the server responded with a status of 404'
      expect(watched.errors.filter((text) => !(quiet.missing && text.includes(missing)))).toEqual([])
      expect(watched.violations).toEqual([])
      expect(watched.elsewhere).toEqual([])
      expect(await context.cookies()).toEqual([])
    },
    { auto: true },
  ],
})

test.describe('without an error, a policy violation or a request to another site', () => {
  test('a reader looks up a code, explores the map and changes the theme at home', async ({ page }) => {
    await page.goto(paths.home)
    const box = LookupBox.on(page)
    await box.field.pressSequentially(plain.message.slice(0, -4).toLowerCase())
    await box.final()
    await page.keyboard.press('ArrowDown')
    await expect(box.chosen).toHaveCount(1)
    await box.ask(String(unassigned))
    await expect(box.nearest).toBeVisible()
    await box.field.fill('')
    const map = page.getByRole('region', { name: 'The map of codes' })
    await map.getByRole('link', { name: titleOf(plain), exact: true }).hover()
    await page.getByRole('link', { name: titleOf(codes[0] ?? plain), exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(map.locator('[data-readout]')).toContainText(codes[1]?.message ?? '')
    await map.getByRole('button', { name: category.title }).click()
    await expect(map.getByRole('status')).toHaveText(`${categoryCount}.`)
    await map.getByRole('button', { name: 'Show all' }).click()
    for (let i = 0; i < 3; i++)
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Theme/ })
        .click()
    await map.getByRole('link', { name: titleOf(plain), exact: true }).click()
    await expect(page).toHaveURL(paths.code(plain.code))
  })

  test('a reader filters, sorts, searches and clears the table, then opens a row', async ({ page }) => {
    await page.goto(`${paths.codes}?category=${category.id}`)
    const status = page.getByRole('main').getByRole('status')
    await expect(status).toHaveText(`${categoryCount}.`)
    const [record = plain] = codesOfCategory
    await page.getByRole('combobox', { name: repeatQuestion }).selectOption(verdictOf(record))
    await page.getByRole('searchbox', { name: 'Number or words' }).fill('e')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(status).toHaveText(`${String(codes.length)} codes.`)
    for (const column of ['Message', 'Message', 'Category', 'Code'])
      await page.getByRole('columnheader', { name: column }).getByRole('button').click()
    await page.goBack()
    await page.getByRole('row').getByText(plain.message, { exact: true }).first().click()
    await expect(page).toHaveURL(paths.code(plain.code))
  })

  test('a reader copies everything on the page of a code and follows its links', async ({ page }) => {
    await page.goto(paths.code(plain.code))
    const said = page.locator('.copy-buttons').getByRole('status')
    for (const copy of await page.locator('.copy-buttons [data-copy]').filter({ visible: true }).all()) {
      await copy.click()
      await expect(said).toContainText('Copied')
    }
    await page.getByRole('link', { name: 'Link to “What to do”' }).press('Enter')
    await expect(page).toHaveURL(`${paths.code(plain.code)}#fix`)
    await page.emulateMedia({ media: 'print' })
    await page.emulateMedia({ media: null })
    await page.getByRole('navigation', { name: 'Neighboring codes' }).getByRole('link').last().click()
    await expect(page).toHaveURL(paths.code(after.code))
  })

  test('a reader looks up a code in the dialog', async ({ page }) => {
    await page.goto(paths.about)
    await page.keyboard.press('Control+k')
    const box = LookupBox.inDialog(page)
    await box.ask(wordsFor(plain))
    await page.keyboard.press('Escape')
    await expect(box.field).toBeHidden()
    await page.keyboard.press('/')
    await box.ask(`E${String(plain.code)}`)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(paths.code(plain.code))
  })

  test('a reader searches the full text, pastes a response and returns to recent codes', async ({ page }) => {
    test.skip(!sharedWord, 'No word is in a message and in a guide.')
    await page.goto(paths.query(sharedWord?.word ?? ''))
    const box = LookupBox.on(page)
    await box.final()
    await expect(box.results.getByRole('link').first()).toBeVisible()
    await box.ask(`POST /sign HTTP/1.1 200\n${responseOf(plain, { token: 'abc' })}\n${pairOf(after)}`)
    await expect(box.results.locator('> li')).toHaveCount(2)
    await box.ask(mistyped(plain.message))
    await box.results.getByRole('link').first().click()
    await expect(page).toHaveURL(paths.code(plain.code))
    await page.goto(paths.search)
    await box.field.press('a')
    await box.field.press('Backspace')
    await page.getByRole('button', { name: 'Forget these' }).click()
    await page.getByRole('button', { name: sample.message, exact: true }).click()
    await box.final()
    expect(await box.paths()).toContain(paths.code(sample.code))
  })

  test('a reader of a missing page is redirected or finds the code from there', async ({ page, quiet }) => {
    quiet.missing = true
    await page.goto(paths.file(`errors/E00${String(plain.code)}.html`))
    await expect(page).toHaveURL(paths.code(plain.code))
    await page.goto(paths.code(unassigned))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`No code ${String(unassigned)}`)
    await page.getByRole('searchbox').fill(plain.message)
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(
      ({ pathname, searchParams }) => pathname === paths.search && searchParams.get('q') === plain.message,
    )
    await LookupBox.on(page).final()
    await page.goto(paths.short(plain.code))
    await expect(page).toHaveURL(paths.code(plain.code))
  })

  for (const [which, count] of [
    ['one program', 1],
    ['every program', Infinity],
  ] as const) {
    test(
      `a reader opens and copies ${which} on each guide and in "Use this data"`,
      { tag: count === 1 ? [] : '@all' },
      async ({ page }) => {
        test.setTimeout(90_000)
        for (const path of [...guidesWithPrograms.map(({ id }) => paths.guide(id)), paths.data]) {
          await page.goto(path)
          const closed = page.locator('main details:not([open]) > summary').filter({ visible: true })
          for (let i = 0; i < count && (await closed.count()) > 0; i++) await closed.first().click()
          const blocks = await page.locator('[data-copy-block]').filter({ visible: true }).all()
          for (const block of blocks.slice(0, count)) {
            await block.getByRole('button').click()
            await expect(block.getByRole('status')).toHaveText(/^Copied /)
          }
        }
      },
    )
  }

  test('a reader goes from a category to the glossary and from About to another page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(paths.category(category.id))
    await page.getByRole('button', { name: 'Menu' }).click()
    await page
      .getByRole('navigation', { name: 'Codes and guides' })
      .getByRole('link', { name: /glossary/i })
      .click()
    await expect(page).toHaveURL(paths.glossary)
    await page
      .getByRole('link', { name: /^Link to “/ })
      .first()
      .press('Enter')
    await expect(page.locator(':target')).toBeInViewport()
    await page.goto(paths.about)
    await page.getByRole('main').getByRole('link').first().press('Enter')
    await expect(page).not.toHaveURL(paths.about)
  })
})

/** A text with its last two letters swapped. */
function mistyped(text: string): string {
  return text.replace(/(.)(.)$/, '$2$1')
}
