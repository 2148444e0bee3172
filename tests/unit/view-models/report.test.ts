import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportUrl } from '../../../src/view-models/report.ts'

test('a report names the page and the version, whatever characters the title has', () => {
  const url = new URL(
    reportUrl('https://git.example/you/codes/issues/new', {
      title: '1 A & B?',
      address: 'https://x.example/codes/1/',
      version: '2026+a',
    }),
  )
  assert.equal(url.origin + url.pathname, 'https://git.example/you/codes/issues/new')
  assert.equal(url.searchParams.get('title'), 'Mistake: 1 A & B?')
  assert.match(url.searchParams.get('body') ?? '', /^Page: https:\/\/x\.example\/codes\/1\/\nVersion: 2026\+a\n/)
})
