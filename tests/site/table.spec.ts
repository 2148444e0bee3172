import { expect } from '@playwright/test'
import { repeatQuestion, verdictLabels, verdictOf } from '../../src/codes/labels.ts'
import { filterLabels, optionsOf } from '../../src/view-models/filter-options.ts'
import { catalog, paths } from '../../src/site.ts'
import { filterValues } from '../../src/codes/filter-values.ts'
import { countOfCategory, filter, filtered, rows, status, countOfAll } from './fixtures/code-table.ts'
import { test } from './fixtures/hydrated.ts'
import { category, codesOfCategory, plain } from './fixtures/samples.ts'

const { codes, site } = catalog()

test('the address holds the filters, and Back restores each view', async ({ page }) => {
  await page.goto('codes/')
  await expect(status(page)).toHaveText(countOfAll)
  await filter(page, 'Category').selectOption(category.id)
  await expect(page).toHaveURL(new RegExp(`\\?category=${category.id}$`))
  await expect(status(page)).toHaveText(countOfCategory)
  const word = codesOfCategory[0]?.message.split(' ').at(-1) ?? ''
  await page.getByRole('searchbox', { name: 'Number or words' }).fill(word)
  await expect(rows(page).filter({ hasText: codesOfCategory[0]?.message ?? '' })).toBeVisible()
  await page.goBack()
  await expect(status(page)).toHaveText(countOfCategory)
  await expect(page.getByRole('searchbox', { name: 'Number or words' })).toHaveValue('')
  await page.goBack()
  await expect(status(page)).toHaveText(countOfAll)
})

test('an option that would show nothing is not offered, and says so', { tag: '@all' }, async ({ page }) => {
  await page.goto(filtered)
  await expect(status(page)).toHaveText(countOfCategory)
  const missing = site.actors.find(({ id }) => codesOfCategory.every(({ actor }) => actor !== id))
  test.skip(!missing, 'the category has codes for everybody')
  await expect(filter(page, 'Who acts').getByRole('option', { name: `${missing?.label ?? ''} (0)` })).toBeDisabled()
})

test('typing adds one history entry, however many keys are pressed', { tag: '@all' }, async ({ page }) => {
  await page.goto('codes/')
  await page.getByRole('searchbox', { name: 'Number or words' }).pressSequentially(plain.message)
  await expect(rows(page).getByRole('rowheader').first()).toHaveText(String(plain.code))
  await page.goBack()
  await expect(page).toHaveURL(/\/codes\/$/)
})

test('where nothing fits, the table says so and offers to clear the filters', async ({ page }) => {
  await page.goto(`${filtered}&q=zzzz&sort=-code`)
  await expect(rows(page)).toHaveCount(0)
  await expect(status(page)).toContainText(`0 of ${String(codes.length)} codes. No code fits all of these`)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status(page)).toHaveText(countOfAll)
  await expect(page).toHaveURL(/\/codes\/\?sort=-code$/)
  await expect(page.getByRole('searchbox', { name: 'Number or words' })).toBeFocused()
})

test('the table names and ignores unknown values in its address', { tag: '@all' }, async ({ page }) => {
  await page.goto('codes/?category=%3Cimg%20src%3Dx%3E&columns=size')
  await expect(status(page)).toHaveText(
    `${String(codes.length)} codes. The address also contains category=<img src=x>, columns=size, which this table does not know.`,
  )
  await expect(page.locator('main img')).toHaveCount(0)
})

test('whether to repeat is one filter, and published addresses with its two parts keep working', async ({ page }) => {
  await page.goto('codes/')
  await expect(filter(page, repeatQuestion)).toBeVisible()
  const field = filter(page, filterLabels.retry)
  await expect(field).toBeHidden()
  await page.goto(`codes/?retry=${plain.retry}`)
  await expect(field).toHaveValue(plain.retry)
  const same = codes.filter(({ retry }) => retry === plain.retry).length
  await expect(status(page)).toContainText(`${String(same)} of ${String(codes.length)} codes.`)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(field).toBeHidden()
  await filter(page, repeatQuestion).selectOption(verdictOf(plain))
  await expect(page).toHaveURL(new RegExp(`verdict=${verdictOf(plain)}$`))
  const answers = rows(page).locator('td:last-child')
  await expect(answers).toHaveText(
    codes.filter((record) => verdictOf(record) === verdictOf(plain)).map(() => verdictLabels[verdictOf(plain)]),
  )
})

for (const name of ['Message', 'Category', 'Who acts', repeatQuestion]) {
  test(`the column “${name}” sorts both ways and says so`, { tag: '@all' }, async ({ page }) => {
    await page.goto('codes/')
    const header = page.getByRole('columnheader', { name })
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    const first = await rows(page).first().innerText()
    await header.getByRole('button').click()
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    await expect(rows(page).first()).not.toHaveText(first)
    await expect(page.getByRole('columnheader', { name: 'Code', exact: true })).not.toHaveAttribute('aria-sort')
  })
}

test('each fact of a code links to the table filtered by that fact', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  const like = codes.filter(({ actor }) => actor === plain.actor).length
  await page.getByRole('link', { name: `All ${String(like)} codes: ${catalog().actorLabel(plain.actor)}` }).click()
  await expect(status(page)).toHaveText(`${String(like)} of ${String(codes.length)} codes.`)
  await expect(rows(page).filter({ hasText: plain.message }).first()).toBeVisible()
})

test('the table can be filtered by call', async ({ page }) => {
  const option = optionsOf('call', catalog()).find(({ count }) => count > 0)
  await page.goto(`codes/?call=${option?.value ?? ''}`)
  const expected = codes.filter((record) => filterValues(record, 'call').includes(option?.value ?? ''))
  await expect(rows(page).getByRole('rowheader')).toHaveText(expected.map(({ code }) => String(code)))
})

test('a click on a row opens its code', async ({ page }) => {
  await page.goto(`codes/?q=${encodeURIComponent(plain.message)}`)
  await rows(page).getByText(plain.message, { exact: true }).first().click()
  await expect(page).toHaveURL(new RegExp(`/codes/${String(plain.code)}/$`))
})
