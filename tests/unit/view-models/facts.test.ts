import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdictLabels, verdictOf } from '../../../src/codes/labels.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { factsOf } from '../../../src/view-models/facts.ts'
import { contextOf } from '../fixtures/build-context.ts'

const catalog = loadCatalog()
const context = contextOf(catalog, '/docs/')

test('facts link to their section and to all codes with the same fact, with the count', () => {
  for (const record of catalog.codes) {
    const [repeat, actor, category, kind] = factsOf(record, context)
    const verdict = verdictOf(record)
    assert.equal(repeat?.label, verdictLabels[verdict])
    assert.deepEqual(repeat.like, {
      href: `/docs/codes/?verdict=${verdict}`,
      count: catalog.codes.filter((other) => verdictOf(other) === verdict).length,
    })
    assert.equal(repeat.href, '#retry')
    assert.equal(actor?.href, '#support')
    assert.equal(category?.href, `/docs/categories/${record.category}/`)
    assert.equal(category.like.count, catalog.codesOf(record.category).length)
    assert.equal(kind === undefined, record.kind === 'error')
  }
})
