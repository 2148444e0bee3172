import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { lifecycleOf } from '../../../src/lifecycle/lifecycle.ts'

const { categories } = loadCatalog()

test('the way has every station in order, and the identity check beside it', () => {
  const { along, beside } = lifecycleOf(categories)
  assert.deepEqual(
    along.map(({ station }) => station),
    ['request', 'access', 'account', 'document', 'verification', 'signing', 'certificate'],
  )
  assert.deepEqual(
    beside.map(({ station }) => station),
    ['ekyc'],
  )
})

test('every category stands at exactly one station', () => {
  const { along, beside } = lifecycleOf(categories)
  const hasKnownPrefix = [...along, ...beside].flatMap((stop) => stop.categories.map(({ id }) => id))
  assert.deepEqual(hasKnownPrefix.sort(), categories.map(({ id }) => id).sort())
})

test('nothing stands beside the way where no category belongs there', () => {
  assert.deepEqual(lifecycleOf(categories.filter(({ station }) => station !== 'ekyc')).beside, [])
})
