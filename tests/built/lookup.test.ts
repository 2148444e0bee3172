import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sampleBody } from '../../src/codes/envelope.ts'
import { loadLookup } from '../../src/data/lookup.ts'
import { indexOf } from '../../src/search/index/search-index.ts'
import { recordsOf, withKeywords } from '../../src/search/index/records.ts'
import type { RecordData, WordData } from '../../src/search/index/records.ts'
import { readEnglish } from '../../src/search/english/english-data.ts'
import { keysOf } from '../../src/search/query/keys.ts'
import { readQuery } from '../../src/search/query/read-query.ts'
import { find } from '../../src/search/rank/find.ts'
import { lookupFiles } from '../../src/site-files/lookup-data.ts'
import { pageContext } from '../../src/site.ts'
import { dist } from './dist.ts'

const context = pageContext()
const { codes, site } = context.catalog
const files = lookupFiles(context)
const built = (path: string) => JSON.parse(readFileSync(`${dist}/${path}`, 'utf8')) as unknown
const words = built(files.words.path) as WordData
const index = indexOf(withKeywords(recordsOf(built(files.records.path) as RecordData), words), readEnglish(words))
const keys = keysOf(loadLookup().pasteRules)
const ask = (text: string) => find(index, readQuery(text, keys))
const found = (text: string) => ask(text).hits.map(({ record }) => record.code)

test('the number of each code finds that code and no other', () => {
  assert.deepEqual(
    codes.filter(({ code }) => found(String(code)).join() !== String(code)),
    [],
  )
})

test('the message of each code finds it first, next to codes with the same message', () => {
  const sharing = (message: string) => codes.filter((other) => other.message === message).length
  const late = codes.filter(({ code, message }) => !found(message).slice(0, sharing(message)).includes(code))
  assert.deepEqual(
    late.map(({ code }) => code),
    [],
  )
})

test('a response of the API finds its code', () => {
  const missing = codes.filter((record) => found(sampleBody(record, site.envelope))[0] !== record.code)
  assert.deepEqual(
    missing.map(({ code }) => code),
    [],
  )
})

test('a number that is not a code finds nothing, and the nearest codes are offered separately', () => {
  const free = codes.map(({ code }) => code + 1).find((code) => !codes.some((other) => other.code === code)) ?? 0
  const answer = ask(String(free))
  assert.deepEqual(answer.hits, [])
  assert.deepEqual(answer.unknown, [String(free)])
  assert.ok(answer.nearest.map(({ code }) => code).includes(free - 1))
})

test('words that belong to no code find nothing', () => {
  assert.deepEqual(found('zyzzyva quokka'), [])
})
