import { expect } from '@playwright/test'
import { test } from 'node:test'
import { base, siteUrl } from '../../src/settings.ts'
import { brokenLinks } from '../site/fixtures/links.ts'
import { dist } from './dist.ts'

test('every internal address and fragment that any page names is there', () => {
  expect(brokenLinks(dist, base, siteUrl)).toEqual([])
})
