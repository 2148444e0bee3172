import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { settled, test } from './fixtures/hydrated.ts'
import { LookUpBox } from './fixtures/look-up-box.ts'

const response = '{\n  "result": 22,\n  "message": "Wrong password",\n  "mac": "0011aa22bb33cc44"\n}'

test('a linked search is answered with one link a result, and says what was understood', async ({ page }) => {
  await page.goto('search/?q=result%3D22')
  const box = LookUpBox.on(page)
  await box.final()
  expect(await box.paths()).toEqual(['/codes/22/'])
  await expect(box.results.getByRole('listitem')).toHaveCount(1)
  await expect(box.status).toContainText('1 result')
  await expect(box.status).toContainText('Code 22, from result')
})

test('a number that is no code is said to be none, and its neighbours stand apart', async ({ page }) => {
  await page.goto('search/?q=32')
  const box = LookUpBox.on(page)
  await box.final()
  await expect(box.status).toContainText('No code 32')
  expect(await box.paths()).toEqual([])
  await expect(box.nearest.getByRole('link', { name: /^31 / })).toBeVisible()
})

test('codes that share a message stand together with what tells them apart', async ({ page }) => {
  await page.goto('search/?q=signature+picture+does+not+exist')
  const box = LookUpBox.on(page)
  await box.final()
  expect((await box.paths()).slice(0, 2).sort()).toEqual(['/codes/26/', '/codes/55/'])
  await expect(box.results.getByRole('listitem').first()).toContainText(/Not (26|55): /)
})

test('what matches nothing is said to match nothing', async ({ page }) => {
  await page.goto('search/?q=pizza+delivery+times')
  const box = LookUpBox.on(page)
  await box.final()
  await expect(box.status).toContainText('Nothing found')
  expect(await box.paths()).toEqual([])
})

test('a short query goes to the address, and a paste goes nowhere', async ({ page }) => {
  await page.goto('search/')
  const box = LookUpBox.on(page)
  await box.ask('wrong password')
  expect(new URL(page.url()).searchParams.get('q')).toBe('wrong password')
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await box.ask(response)
  expect(await box.paths()).toEqual(['/codes/22/'])
  expect(page.url()).toMatch(/\/search\/$/)
  expect(asked.filter((request) => /0011aa|password/i.test(request))).toEqual([])
})

test('a pasted block grows the box, and its secrets are masked where it is shown again', async ({ page }) => {
  await page.goto('search/')
  const box = LookUpBox.on(page)
  await box.ask(`${response}\n2026-11-22 error code=24 token=abcdef123456`)
  await expect(box.field).toHaveAttribute('rows', '6')
  expect(await box.paths()).toEqual(['/codes/22/', '/codes/24/'])
  const decoded = page.getByRole('list', { name: 'Codes in the text' })
  await expect(decoded.getByRole('listitem')).toHaveCount(2)
  await expect(decoded.getByRole('listitem').nth(1)).toContainText('Line 6')
  await expect(decoded).not.toContainText('abcdef123456')
})

for (const key of ['Control+k', '/']) {
  test(`${key} opens the look-up over any page, Enter opens the first result`, async ({ page }) => {
    await page.goto('codes/5/')
    await page.keyboard.press(key)
    const box = LookUpBox.inDialog(page)
    await expect(box.field).toBeFocused()
    await box.ask('E22')
    expect(await box.paths()).toEqual(['/codes/22/'])
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/codes\/22\/$/)
  })
}

test('arrow keys walk through the results and back to the box, and Esc gives the focus back', async ({ page }) => {
  await page.goto('codes/5/')
  const button = page.getByRole('link', { name: 'Look up a code, message or response' })
  await button.focus()
  await page.keyboard.press('Enter')
  const box = LookUpBox.inDialog(page)
  await box.ask('document does not exist')
  await page.keyboard.press('ArrowDown')
  await expect(box.results.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(box.results.getByRole('link').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box.field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box.field).toBeHidden()
  await expect(button).toBeFocused()
})

test('codes opened from the look-up are offered again, until they are forgotten', async ({ page }) => {
  await page.goto('search/?q=22')
  const box = LookUpBox.on(page)
  await box.final()
  await box.results.getByRole('link').click()
  await page.goto('search/')
  await box.field.press('a')
  await box.field.press('Backspace')
  await expect(page.getByRole('main').getByRole('link', { name: '22 Wrong password' })).toBeVisible()
  await page.getByRole('button', { name: 'Forget these' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: '22 Wrong password' })).toHaveCount(0)
})

test('the full text of guides and notes joins under the direct results, no code twice', async ({ page }) => {
  await page.goto('search/?q=padding')
  const box = LookUpBox.on(page)
  await box.final()
  expect(await box.paths()).toContain('/guides/mac-and-encryption/')
  await box.ask('certificate problem')
  const paths = await box.paths()
  expect(paths.length).toBeGreaterThan(1)
  expect(new Set(paths).size).toBe(paths.length)
})

test('a code that only the full text finds is shown as the others are', async ({ page }) => {
  await page.goto('search/?q=caps+lock')
  const box = LookUpBox.on(page)
  await box.final()
  const row = box.results.getByRole('listitem').filter({ has: page.getByRole('link', { name: '21 Login failed' }) })
  await expect(row).toContainText('Accounts, registration & sign-in · Signer or end user')
  await expect(row.getByRole('link')).toHaveAttribute('data-code', '21')
})

test('from the first key to the answer, a number or a message costs two requests and 15 KB at most', async ({
  page,
}) => {
  for (const query of ['22', 'wrong password']) {
    await page.goto('codes/5/')
    await settled(page)
    const bodies: Promise<Buffer>[] = []
    page.on('response', (answer) => bodies.push(answer.body()))
    await page.keyboard.press('/')
    const box = LookUpBox.inDialog(page)
    await box.ask(query)
    expect(await box.paths()).toEqual(['/codes/22/'])
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
    expect(sizes.length).toBeLessThanOrEqual(2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024)
    page.removeAllListeners('response')
  }
})
