import { expect } from '@playwright/test'
import { sharedWord } from '../fixtures/query-words.ts'
import { test } from '../fixtures/hydrated.ts'
import { LookupBox } from '../fixtures/lookup-box.ts'
import { below } from '../fixtures/places.ts'

test('the look-up and its full text lead to addresses below the path', { tag: '@all' }, async ({ page }) => {
  test.skip(!sharedWord, 'No word is in a message and in a guide.')
  const { word = '', guide = '', record } = sharedWord ?? {}
  await page.goto(`search/?q=${word}`)
  const box = LookupBox.on(page)
  await box.final()
  const paths = await box.paths()
  expect(paths).toContain(`${below}codes/${String(record?.code)}/`)
  expect(paths.some((path) => path.startsWith(`${below}guides/${guide}/`))).toBe(true)
  expect(paths.filter((path) => !path.startsWith(below))).toEqual([])
})
