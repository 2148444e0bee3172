import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { wayOf } from '../../../src/map/way.ts'

const { categories } = loadLibrary()

test('the way has every station in order, and the identity check beside it', () => {
  const { along, beside } = wayOf(categories)
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
  const { along, beside } = wayOf(categories)
  const placed = [...along, ...beside].flatMap((stop) => stop.categories.map(({ id }) => id))
  assert.deepEqual(placed.sort(), categories.map(({ id }) => id).sort())
})

test('nothing stands beside the way where no category belongs there', () => {
  assert.deepEqual(wayOf(categories.filter(({ station }) => station !== 'ekyc')).beside, [])
})
