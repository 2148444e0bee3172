import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { paths } from '../../src/site.ts'
import { drop, field } from './fixtures/drop.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { other, pairOf, plain, responseOf } from './fixtures/samples.ts'
import { watch } from './fixtures/watch.ts'

const notice = (page: Page) => page.getByRole('main').getByRole('alert')

test('a log dropped on the look-up is read like a paste, and nothing of it is in the address', async ({
  page,
  baseURL,
}) => {
  const watched = await watch(page, baseURL)
  await page.goto(paths.search)
  const before = watched.requests.length
  expect(
    await drop(page, field, {
      name: 'api.log',
      content: `POST /sign 200\n${pairOf(plain)}\n${pairOf(other)} token=abc`,
    }),
  ).toBe(true)
  const box = LookupBox.on(page)
  await box.final()
  expect(await box.paths()).toEqual([paths.code(plain.code), paths.code(other.code)])
  await expect(box.field).toBeFocused()
  await expect(page).toHaveURL(paths.search)
  await expect(notice(page)).toHaveCount(0)
  expect(watched.requests.slice(before).filter((url) => /token|abc|POST/.test(url))).toEqual([])
  expect([...watched.errors, ...watched.violations]).toEqual([])
})

test('markup and scripts in a dropped file are shown as text', { tag: '@all' }, async ({ page, baseURL }) => {
  const watched = await watch(page, baseURL)
  await page.goto(paths.search)
  const name = '<img src=x onerror="window.harmed=1">.log'
  const content = `<script>window.harmed=1</script>\n<img src=x onerror="window.harmed=1"> ${pairOf(plain)} \u202E\u2066\u0007`
  await drop(page, field, { name, content })
  await LookupBox.on(page).final()
  await drop(page, field, { name, content: [0, 1, 2, 3] })
  await expect(notice(page)).toContainText(name)
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
  await expect(page.locator('main :is(img, script:not([src]))')).toHaveCount(0)
  expect([...watched.errors, ...watched.violations]).toEqual([])
})

const others: Record<string, { bytes: number[]; text?: RegExp }> = {
  'a picture': { bytes: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] },
  'bytes of no encoding': { bytes: [0x52, 0xff, 0x01, 0x02, 0xfe] },
  'a log in UTF-16': { bytes: [0xff, 0xfe, ...Buffer.from(pairOf(plain), 'utf16le')], text: new RegExp(pairOf(plain)) },
  'a log in windows-1252': { bytes: [...Buffer.from(`${pairOf(plain)} für`, 'latin1')], text: /für/ },
}

for (const [what, { bytes, text }] of Object.entries(others)) {
  test(`the look-up ${text ? 'reads' : 'rejects'} ${what} that is dropped on it`, { tag: '@all' }, async ({ page }) => {
    await page.goto(paths.search)
    expect(await drop(page, field, { name: 'file', content: bytes })).toBe(true)
    const box = LookupBox.on(page)
    if (text) {
      await box.final()
      await expect(box.field).toHaveValue(text)
      expect(await box.paths()).toEqual([paths.code(plain.code)])
    } else {
      await expect(notice(page)).toHaveText('“file” is not a text file, or cannot be read. Open a log or a response.')
      await expect(box.field).toHaveValue('')
      await box.ask(String(plain.code))
      await expect(notice(page)).toHaveCount(0)
    }
  })
}

test('the look-up says that an empty file is empty', async ({ page }) => {
  await page.goto(paths.search)
  await drop(page, field, { name: 'api.log', content: '' })
  await expect(notice(page)).toHaveText('“api.log” is empty.')
})

test('a file that is dropped next to the look-up of a page is read', async ({ page }) => {
  await page.goto('')
  expect(await drop(page, 'main h1', { name: 'api.log', content: pairOf(plain) })).toBe(true)
  const box = LookupBox.on(page)
  await box.final()
  expect(await box.paths()).toEqual([paths.code(plain.code)])
})

test('a file can also be chosen with a button', async ({ page }) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page)
  await box.root
    .getByLabel('Open a log file')
    .setInputFiles({ name: 'api.log', mimeType: 'text/plain', buffer: Buffer.from(responseOf(plain)) })
  await box.final()
  expect(await box.paths()).toEqual([paths.code(plain.code)])
})

test('while a file is dragged, the drop area is marked', async ({ page }) => {
  await page.goto(paths.search)
  const box = LookupBox.on(page).root
  // Browsers repeat this event during a drag, even while the pointer does not move.
  await box.evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'x.log'))
    const timer = setInterval(() => {
      element.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
    }, 50)
    document.addEventListener('dragleave', () => {
      clearInterval(timer)
    })
  })
  await expect(box).toHaveAttribute('data-over')
  await page.evaluate(() => document.dispatchEvent(new DragEvent('dragleave')))
  await expect(box).not.toHaveAttribute('data-over')
})

test(
  'a file dropped on the look-up or next to it is read, and on other pages it opens nothing',
  { tag: '@all' },
  async ({ page }, testInfo) => {
    const path = testInfo.outputPath('dropped.html')
    writeFileSync(path, `<script>window.harmed=1</script>\n${pairOf(plain)}`)
    const session = await page.context().newCDPSession(page)
    const dropOn = async (target: Locator) => {
      const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      const data = { items: [], files: [path], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data })
    }
    await page.goto(paths.codes)
    await dropOn(page.getByRole('main').getByRole('searchbox'))
    await dropOn(page.getByRole('heading', { level: 1 }))
    await page.goto(paths.search)
    await dropOn(page.getByRole('heading', { level: 1 }))
    const box = LookupBox.on(page)
    await box.final()
    await page.goto(paths.search)
    await dropOn(box.field)
    await box.final()
    expect(await box.paths()).toEqual([paths.code(plain.code)])
    await expect(page).toHaveURL(paths.search)
    expect(page.context().pages()).toHaveLength(1)
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
  },
)

test('dragged text is left to the browser', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.search)
  const taken = await page.locator(field).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'any text')
    return !element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  expect(taken).toBe(false)
})
