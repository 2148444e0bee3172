import { expect, test } from '@playwright/test'
import { siteUrl } from '../../src/settings.ts'
import { brokenLinks } from './fixtures/links.ts'

test('every internal address and fragment that any page names is there', () => {
  expect(brokenLinks('dist', '/', siteUrl)).toEqual([])
})
