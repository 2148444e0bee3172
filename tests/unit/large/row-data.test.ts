import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from '../../../src/codes/labels.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { filterValues } from '../../../src/codes/filter-values.ts'
import { chunksOf, rowDataOf, rowOf } from '../../../src/large/row-data.ts'

const { codes, category, actorLabel } = loadCatalog()

test('the rows of a large table are read from its data unchanged', () => {
  const data = JSON.parse(JSON.stringify(codes.map(rowDataOf))) as ReturnType<typeof rowDataOf>[]
  const rows = data.map((row) =>
    rowOf(row, (filter, id) => (filter === 'category' ? category(id).title : actorLabel(id))),
  )
  assert.deepEqual(
    rows,
    codes.map((record) => {
      const { code, message, category: id, actor, retry, kind, repeat, to } = record
      return {
        code,
        message,
        title: category(id).title,
        actorLabel: actorLabel(actor),
        category: id,
        actor,
        verdict: verdictOf(record),
        to,
        retry,
        kind,
        repeat,
        call: filterValues(record, 'call').join(' '),
      }
    }),
  )
})

test('chunks contain everything once, in order, and stay within the limit of a file', () => {
  for (const most of [150, 500, 4000]) {
    const made = chunksOf(codes.map(rowDataOf), most)
    assert.deepEqual(made.flat(), codes.map(rowDataOf))
    for (const piece of made) assert.ok(JSON.stringify(piece).length <= most || piece.length === 1)
    for (const [i, piece] of made.slice(1).entries()) {
      assert.ok(JSON.stringify([...(made[i] ?? []), piece[0]]).length > most, 'a piece is as full as it can be')
    }
  }
})
