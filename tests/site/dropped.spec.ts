import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { LookUpBox } from './fixtures/look-up-box.ts'
import { watch } from './fixtures/watch.ts'

interface Dropped {
  name: string
  /** Bytes, or text in UTF-8 */
  content: string | number[]
  /** What stands before the rest as often as this */
  times?: number
}

/**
 * Drags a file over an element and drops it.
 * @returns whether the page took it: what it does not take the browser would open
 */
async function drop(page: Page, selector: string, { name, content, times = 1 }: Dropped): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, { name, content, times }) => {
        const piece = typeof content === 'string' ? content : new Uint8Array(content)
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(Array<string | Uint8Array<ArrayBuffer>>(times).fill(piece), name))
        const refused = ['dragenter', 'dragover', 'drop'].map((type) =>
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
        )
        return !refused[1] && !refused[2]
      },
      { name, content, times },
    )
}

const field = 'main look-up textarea'
const notice = (page: Page) => page.getByRole('main').getByRole('alert')

test('a log that is dropped on the look-up is read like a paste, and leaves nothing in the address', async ({
  page,
  baseURL,
}) => {
  const watched = await watch(page, baseURL)
  await page.goto(paths.search)
  const before = watched.requests.length
  expect(await drop(page, field, { name: 'api.log', content: 'POST /sign 200\nresult=22\nresult=24 token=abc' })).toBe(
    true,
  )
  const box = LookUpBox.on(page)
  await box.final()
  expect(await box.paths()).toEqual([paths.code(22), paths.code(24)])
  await expect(box.field).toBeFocused()
  await expect(page).toHaveURL(paths.search)
  await expect(notice(page)).toHaveCount(0)
  expect(watched.requests.slice(before).filter((url) => /token|abc|POST/.test(url))).toEqual([])
  expect([...watched.errors, ...watched.violations]).toEqual([])
})

test('a dropped file with markup and script is text and nothing more', async ({ page, baseURL }) => {
  const watched = await watch(page, baseURL)
  await page.goto(paths.search)
  const name = '<img src=x onerror="window.harmed=1">.log'
  const content = '<script>window.harmed=1</script>\n<img src=x onerror="window.harmed=1"> result=22 \u202E\u2066\u0007'
  await drop(page, field, { name, content })
  await LookUpBox.on(page).final()
  await drop(page, field, { name, content: [0, 1, 2, 3] })
  await expect(notice(page)).toContainText(name)
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
  await expect(page.locator('main :is(img, script:not([src]))')).toHaveCount(0)
  expect([...watched.errors, ...watched.violations]).toEqual([])
})

const others: Record<string, { bytes: number[]; text?: RegExp }> = {
  'a picture': { bytes: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] },
  'bytes of no encoding': { bytes: [0x52, 0xff, 0x01, 0x02, 0xfe] },
  'a log in UTF-16': { bytes: [0xff, 0xfe, ...Buffer.from('result=22', 'utf16le')], text: /22/ },
  'a log in windows-1252': { bytes: [...Buffer.from('result=22 für', 'latin1')], text: /für/ },
}

for (const [what, { bytes, text }] of Object.entries(others)) {
  test(`${what} that is dropped on the look-up ${text ? 'is read' : 'is said to be no text'}`, async ({ page }) => {
    await page.goto(paths.search)
    expect(await drop(page, field, { name: 'file', content: bytes })).toBe(true)
    const box = LookUpBox.on(page)
    if (text) {
      await box.final()
      await expect(box.field).toHaveValue(text)
      expect(await box.paths()).toEqual([paths.code(22)])
    } else {
      await expect(notice(page)).toHaveText('“file” is not a text file, or cannot be read. Drop a log or a response.')
      await expect(box.field).toHaveValue('')
      await box.ask('22')
      await expect(notice(page)).toHaveCount(0)
    }
  })
}

for (const [what, piece] of [
  ['brackets', '['],
  ['lines of a log', '2026-11-22T10:22:11Z error result=22 in module\n'],
] as const) {
  test(`two megabytes of ${what} in a dropped file are read up to the limit, that is said, and the page goes on`, async ({
    page,
  }) => {
    await page.goto(paths.search)
    await drop(page, field, { name: 'large.log', content: piece, times: Math.ceil(2_097_152 / piece.length) })
    await expect(notice(page)).toHaveText('Only the first megabyte of “large.log” was read.')
    const box = LookUpBox.on(page)
    await box.final()
    await expect(box.status).toContainText(piece === '[' ? 'No return code found in this text.' : '1 result')
    expect((await box.field.inputValue()).length).toBe(1_048_576)
    await box.ask('24')
    expect(await box.paths()).toEqual([paths.code(24)])
  })
}

test('a file that the browser itself drops on the look-up is read; beside it and on other pages it opens nothing', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('dropped.html')
  writeFileSync(path, '<script>window.harmed=1</script>\nresult=22')
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
  const box = LookUpBox.on(page)
  await dropOn(box.field)
  await box.final()
  expect(await box.paths()).toEqual([paths.code(22)])
  await expect(page).toHaveURL(paths.search)
  expect(page.context().pages()).toHaveLength(1)
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
})

test('text that is dragged from elsewhere is left to the browser', async ({ page }) => {
  await page.goto(paths.search)
  const taken = await page.locator(field).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', '22')
    return !element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  expect(taken).toBe(false)
})
