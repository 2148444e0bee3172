import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkedData } from '../../../src/view-models/linked-data.ts'
import { record as recordWith } from '../fixtures/record.ts'

const around = {
  site: { name: 'Codes', address: 'https://docs.example/' },
  category: { name: 'Accounts', address: 'https://docs.example/categories/accounts/' },
  address: 'https://docs.example/codes/22/',
  preview: 'https://docs.example/previews/22.png',
  description: 'What it is.',
}

test('the linked data has the breadcrumb and an article with its dates', () => {
  const record = {
    ...recordWith({ code: 22, message: 'Wrong password' }),
    history: [
      { date: '2026-01-02', change: 'added' as const, note: 'New.' },
      { date: '2026-03-04', change: 'corrected' as const, note: 'Fixed.' },
    ],
  }
  const { '@graph': graph } = JSON.parse(linkedData(record, around)) as {
    '@graph': [Record<string, unknown>, Record<string, unknown>]
  }
  const [trail, article] = graph
  assert.deepEqual(
    (trail.itemListElement as { position: number; item: string }[]).map(({ position, item }) => [position, item]),
    [
      [1, around.site.address],
      [2, around.category.address],
      [3, around.address],
    ],
  )
  assert.equal(article.datePublished, '2026-01-02')
  assert.equal(article.dateModified, '2026-03-04')
  assert.equal(article.headline, '22 Wrong password')
})

test('a message cannot end the script element that holds the linked data', () => {
  const text = linkedData({ ...recordWith(), message: '</script><script>alert(1)</script>' }, around)
  assert.ok(!text.includes('<'))
  assert.ok(JSON.stringify(JSON.parse(text)).includes('</script>'))
})
