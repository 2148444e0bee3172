import assert from 'node:assert/strict'
import { test } from 'node:test'
import { updatedOf } from '../../../../src/codes/catalog.ts'
import { filterValues } from '../../../../src/codes/filter-values.ts'
import { verdictOf } from '../../../../src/codes/labels.ts'
import { columnsWithReplies } from '../../../../src/codes/table-state.ts'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { recordsOf } from '../../../../src/view-models/table/records.ts'
import type { Row } from '../../../../src/view-models/table/rows.ts'

const { codes, category, actorLabel, languages, repliesTo } = loadCatalog()
const published = codes.map((record) => ({
  ...record,
  updated: updatedOf(record),
  replies: Object.fromEntries(repliesTo(record).map(({ language, text }) => [language, text])),
}))
const rows: Row[] = published.map((record) => ({
  ...record,
  call: filterValues(record, 'call').join(' '),
  verdict: verdictOf(record),
  actorLabel: actorLabel(record.actor),
  title: category(record.category).title,
  published: record,
}))
const addressOf = (code: number) => `https://example.test/${String(code)}/`
const pick = (record: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)))
const always = ['code', 'message', 'kind', 'category', 'actor', 'retry', 'repeat']

test('a record has the fields and values of a published code, and the address', () => {
  assert.deepEqual(
    recordsOf(rows, [], addressOf),
    published.map((record) => ({ ...pick(record, always), url: addressOf(record.code) })),
  )
})

test('an added column is the field that it shows, and replies in other languages are by language', () => {
  const tags = languages.map(({ language }) => language)
  assert.ok(tags.length > 0)
  assert.deepEqual(
    recordsOf(rows, columnsWithReplies(tags), addressOf),
    published.map((record) => ({
      ...pick(record, [...always, 'meaning', 'firstLook', 'tellUser', 'seenAt', 'updated']),
      replies: pick(record.replies, tags),
      url: addressOf(record.code),
    })),
  )
})
