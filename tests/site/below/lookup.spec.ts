import { expect } from '@playwright/test'
import { test } from '../fixtures/hydrated.ts'
import { LookupBox } from '../fixtures/lookup-box.ts'
import { below } from '../fixtures/places.ts'

test('the look-up and its full text lead to addresses below the path', { tag: '@all' }, async ({ page }) => {
  await page.goto('search/?q=padding')
  const box = LookupBox.on(page)
  await box.final()
  const paths = await box.paths()
  expect(paths).toContain(`${below}codes/54/`)
  expect(paths.some((path) => path.startsWith(`${below}guides/mac-and-encryption/`))).toBe(true)
  expect(paths.filter((path) => !path.startsWith(below))).toEqual([])
})
