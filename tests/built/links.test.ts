import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base, siteUrl } from '../../src/settings.ts'
import { brokenLinks } from '../site/fixtures/links.ts'
import { dist } from './dist.ts'

test('every internal link leads to an existing page and fragment', () => {
  assert.deepEqual(brokenLinks(dist, base, siteUrl), [])
})
