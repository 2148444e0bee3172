import { expect } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'
import { settled, test as base } from './fixtures/hydrated.ts'
import { LookUpBox } from './fixtures/look-up-box.ts'
import { watch } from './fixtures/watch.ts'

/** A page on which nothing may go wrong while its work is done. */
const test = base.extend<{ quiet: { missing: boolean } }>({
  quiet: [
    async ({ page, baseURL, context }, use) => {
      const watched = await watch(page, baseURL)
      const quiet = { missing: false }
      await use(quiet)
      // What was begun last comes to its end.
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

test.describe('no policy is broken, no error made and nobody else asked', () => {
  test('at home, where one looks up, points at the map, filters it and changes the theme', async ({ page }) => {
    await page.goto(paths.home)
    const box = LookUpBox.on(page)
    await box.field.pressSequentially('wrong pa')
    await box.final()
    await page.keyboard.press('ArrowDown')
    await expect(box.chosen).toHaveCount(1)
    await box.ask('32')
    await expect(box.nearest).toBeVisible()
    await box.field.fill('')
    const map = page.getByRole('region', { name: 'The map of codes' })
    await map.getByRole('link', { name: '22 Wrong password', exact: true }).hover()
    await page.getByRole('link', { name: '0 Success', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(map.locator('[data-readout]')).toContainText('Parameter error')
    await map.getByRole('button', { name: 'Plan, credit & storage' }).click()
    await expect(map.getByRole('status')).toHaveText('7 of 142 codes')
    await map.getByRole('button', { name: 'Show all' }).click()
    for (let i = 0; i < 3; i++)
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Theme/ })
        .click()
    await map.getByRole('link', { name: '22 Wrong password', exact: true }).click()
    await expect(page).toHaveURL(paths.code(22))
  })

  test('in the table, which is filtered, sorted, searched, cleared and left by a row', async ({ page }) => {
    await page.goto(`${paths.codes}?category=plan`)
    const status = page.getByRole('main').getByRole('status')
    await expect(status).toHaveText('7 of 142 codes.')
    await page.getByRole('combobox', { name: 'Retry?', exact: true }).selectOption('after-fix')
    await page.getByRole('searchbox', { name: 'Number or words' }).fill('e')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(status).toHaveText('142 codes.')
    for (const column of ['Message', 'Message', 'Category', 'Code'])
      await page.getByRole('columnheader', { name: column }).getByRole('button').click()
    await page.goBack()
    await page.getByRole('row').getByText('Wrong password').first().click()
    await expect(page).toHaveURL(paths.code(22))
  })

  test('on the page of a code, where everything is copied and sections are linked', async ({ page }) => {
    await page.goto(paths.code(22))
    const said = page.locator('.copy-buttons').getByRole('status')
    for (const copy of await page.locator('.copy-buttons [data-copy]').filter({ visible: true }).all()) {
      await copy.click()
      await expect(said).toContainText('Copied')
    }
    await page.getByRole('link', { name: 'Link to “What to do”' }).press('Enter')
    await expect(page).toHaveURL(`${paths.code(22)}#fix`)
    await page.emulateMedia({ media: 'print' })
    await page.emulateMedia({ media: null })
    await page.getByRole('navigation', { name: 'Neighboring codes' }).getByRole('link').last().click()
    await expect(page).toHaveURL(paths.code(23))
  })

  test('in the dialog, which opens over any page', async ({ page }) => {
    await page.goto(paths.about)
    await page.keyboard.press('Control+k')
    const box = LookUpBox.inDialog(page)
    await box.ask('user has no rights')
    await page.keyboard.press('Escape')
    await expect(box.field).toBeHidden()
    await page.keyboard.press('/')
    await box.ask('E22')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(paths.code(22))
  })

  test('in the look-up, which decodes a paste, asks the full text and remembers what was opened', async ({ page }) => {
    await page.goto(paths.query('padding'))
    const box = LookUpBox.on(page)
    await box.final()
    await expect(box.results.getByRole('link').first()).toBeVisible()
    await box.ask('POST /sign HTTP/1.1 200\n{"result":22,"token":"abc"}\nresult=24')
    await expect(box.results.locator('> li')).toHaveCount(2)
    await box.ask('wrong passwrod')
    await box.results.getByRole('link').first().click()
    await expect(page).toHaveURL(paths.code(22))
    await page.goto(paths.search)
    await box.field.press('a')
    await box.field.press('Backspace')
    await page.getByRole('button', { name: 'Forget these' }).click()
    await page.getByRole('button', { name: catalog().sample.message, exact: true }).click()
    await box.final()
    expect(await box.paths()).toContain(paths.code(22))
  })

  test('at an address that is not there, which is read and leads on', async ({ page, quiet }) => {
    quiet.missing = true
    await page.goto(paths.file('errors/E0022.html'))
    await expect(page).toHaveURL(paths.code(22))
    await page.goto(paths.file('codes/32/'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No code 32')
    await page.getByRole('searchbox').fill('wrong password')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=wrong(\+|%20)password$/)
    await LookUpBox.on(page).final()
    await page.goto(paths.short(22))
    await expect(page).toHaveURL(paths.code(22))
  })

  test('in a guide and in "Use this data", whose programs are opened and copied', async ({ page }) => {
    for (const path of [
      paths.guide('reading-a-response'),
      paths.guide('mac-and-encryption'),
      paths.file('use-this-data/'),
    ]) {
      await page.goto(path)
      const closed = page.locator('main details:not([open]) > summary')
      while ((await closed.count()) > 0) await closed.first().click()
      for (const block of await page.locator('.expressive-code:has(.copy)').filter({ visible: true }).all()) {
        await block.hover()
        await block.getByRole('button').click()
        await expect(block.locator('.feedback')).toBeAttached()
      }
      await expect(page.getByRole('alert')).toHaveCount(0)
    }
  })

  test('from a category to the glossary and about, by their links', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(paths.category('accounts'))
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
