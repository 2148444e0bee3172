import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { plainText } from '../../src/codes/prose/plain.ts'
import { catalog, paths } from '../../src/site.ts'
import { columnLabels } from '../../src/view-models/column-labels.ts'
import { countOfCategory, filtered, rows, status } from './fixtures/code-table.ts'
import { toast } from './fixtures/copy-buttons.ts'
import { test } from './fixtures/hydrated.ts'
import { codesOfCategory, plain } from './fixtures/samples.ts'

const { codes } = catalog()

test('added columns are kept in the address and can be sorted', async ({ page }) => {
  await page.goto(`codes/?q=${String(plain.code)}`)
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Reply to send' }).check()
  await expect(page).toHaveURL(/columns=reply$/)
  const row = rows(page).filter({ has: page.getByRole('link', { name: String(plain.code), exact: true }) })
  await expect(row).toContainText(plain.tellUser)
  await page.getByRole('checkbox', { name: columnLabels.meaning }).check()
  await expect(page).toHaveURL(/columns=meaning\+reply$/)
  await expect(row).toContainText(plainText(plain.meaning))
  await page.goto('codes/?columns=updated&sort=-updated')
  await expect(page.getByRole('columnheader', { name: 'Updated' })).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first().getByRole('cell').last()).toHaveText(
    codes
      .map(({ history }) => history.at(-1)?.date ?? '')
      .sort()
      .at(-1) ?? '',
  )
})

test('the visible table can be copied and downloaded, with its labels and no hidden columns', async ({ page }) => {
  await page.goto(filtered)
  await expect(status(page)).toHaveText(countOfCategory)
  await page.getByText('Copy or download').click()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(toast(page)).toHaveText(`Copied ${String(codesOfCategory.length)} codes.`)
  await expect(page.locator('code-table [aria-live]')).toHaveText(`Copied ${String(codesOfCategory.length)} codes.`)
  await expect(status(page)).toHaveText(countOfCategory)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.trim().split('\n')).toHaveLength(codesOfCategory.length + 2)
  await page.getByText('Copy or download').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download JSON' }).click()
  const file = await (await download).path()
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { url: string }[]
  const published = JSON.parse(readFileSync('dist/codes.json', 'utf8')) as { codes: { code: number }[] }
  expect(saved).toHaveLength(codesOfCategory.length)
  for (const [i, { code }] of codesOfCategory.entries()) {
    const { url = '', ...fields } = saved[i] ?? {}
    expect(new URL(url).pathname).toBe(paths.code(code))
    expect(published.codes.find((one) => one.code === code)).toMatchObject({ code, ...fields })
  }
})

test('replies in another language are a column of their own, in the address and in what is copied', async ({
  page,
}) => {
  const [language] = catalog().languages
  const { language: tag = '', englishName = '' } = language ?? {}
  const column = `Reply in ${englishName}`
  const text = catalog()
    .repliesTo(plain)
    .find((reply) => reply.language === tag)?.text
  await page.goto(`codes/?q=${String(plain.code)}`)
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('checkbox', { name: column }).check()
  await expect(page).toHaveURL(new RegExp(`columns=reply-${tag}$`))
  await page.reload()
  const row = rows(page).filter({ has: page.getByRole('link', { name: String(plain.code), exact: true }) })
  await expect(row.getByRole('cell').last()).toHaveText(text ?? '')
  await expect(row.getByRole('cell').last()).toHaveAttribute('lang', tag)
  await page.getByText('Copy or download').click()
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(toast(page)).toHaveText(/^Copied/)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const [head = [], ...lines] = parse(copied, { bom: true })
  const line = lines.find(([code]) => code === String(plain.code))
  expect(line?.[head.indexOf(column)]).toBe(text)
})
