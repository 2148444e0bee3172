import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnLabels } from '../../../src/view-models/column-labels.ts'
import { filterLabels } from '../../../src/view-models/filter-options.ts'
import { columns } from '../../../src/codes/table-state.ts'

test('each column and each filter of the table has a label of its own', () => {
  for (const labels of [columnLabels, filterLabels]) {
    const texts = Object.values(labels)
    assert.equal(new Set(texts).size, texts.length)
  }
  assert.deepEqual(Object.keys(columnLabels), [...columns])
})
