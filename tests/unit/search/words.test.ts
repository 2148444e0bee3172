import assert from 'node:assert/strict'
import { test } from 'node:test'
import { synonymsIn, parseSynonyms, informativeness } from '../../../src/search/language/synonyms.ts'
import { notesOf } from '../../../src/search/index/notes.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { errorsBetween } from '../../../src/search/language/spelling.ts'
import { stem } from '../../../src/search/language/text.ts'
import { ask, codesFor, index } from './index.ts'

test('every message finds its code first, whatever its case, quotes and accents', () => {
  for (const { code, message } of index.records) {
    const same = index.records.filter((record) => record.message === message).map((record) => record.code)
    for (const text of [message, message.toUpperCase(), message.replace(/[“”’]/g, "'"), message.normalize('NFD')]) {
      assert.ok(same.includes(codesFor(text)[0] ?? -1), `${String(code)}: ${text}`)
    }
  }
})

test('a typing error is mended, and said', () => {
  const { hits, corrections } = ask('wrong pasword')
  assert.equal(hits[0]?.record.code, 22)
  assert.deepEqual(corrections, [['pasword', 'password']])
})

test('swapped neighbours are one error', () => {
  assert.equal(errorsBetween('pasword', 'password', 2), 1)
  assert.equal(errorsBetween('passwrod', 'password', 2), 1)
  assert.equal(errorsBetween('kitten', 'sitting', 2), 3)
})

test('codes that share a message stand first and together', () => {
  assert.deepEqual(codesFor('document does not exist').slice(0, 2).sort(), [41, 71])
})

test('what matches too little is not answered with something shorter', () => {
  for (const text of ['pizza delivery times', 'password manager recommendations for my grandmother', 'asdfghjkl']) {
    assert.deepEqual(codesFor(text), [], text)
  }
})

test('a message or its beginning needs no full text; other words do', () => {
  assert.equal(ask('wrong passw').needsKeywords, false)
  assert.equal(ask('22').needsKeywords, false)
  assert.equal(ask('caps lock').needsKeywords, true)
})

test('short words lose their endings as long ones do, and words that end alike keep theirs', () => {
  for (const forms of [
    'code codes coded',
    'type types typed typing',
    'copy copies copied',
    'log logs logged logging',
  ]) {
    assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms)
  }
  assert.equal(stem('addresses'), stem('address'))
  assert.notEqual(stem('filled'), stem('filed'))
  for (const word of ['string', 'speed', 'sms', 'status']) assert.equal(stem(word), word)
})

test('a phrase is known however it says no, and with grammar within it', () => {
  const known = parseSynonyms('-not not cannot isnt\n-gap be the in\nmissing not_found not_list')
  const synonyms = (text: string) => synonymsIn(known, text.split(' '))
  assert.deepEqual(synonyms('cannot be found'), [['missing'], [], ['missing']])
  assert.deepEqual(synonyms('isnt in the list'), [['missing'], [], [], ['missing']])
  assert.deepEqual(synonyms('found in the list'), [[], [], [], []])
})

test('a word of everyday speech says little, and grammar says something where it stands for a synonym', () => {
  const known = parseSynonyms('-light months\nlimit how_many')
  assert.equal(informativeness(known, 'months', []), 0.35)
  assert.equal(informativeness(known, 'microprint', []), 1)
  assert.equal(informativeness(known, 'many', []), 0.1)
  assert.equal(informativeness(known, 'many', ['limit']), 0.35)
})

test('notes hold what tells a code from others: no word of its message, of its keywords, or of a quarter of the codes', () => {
  const notes = notesOf(loadCatalog().codes)
  const frequent = Map.groupBy(notes.flat(), (one) => one)
  for (const [one, all] of frequent) assert.ok(all.length <= notes.length / 4, one)
  for (const [i, { message, keywords }] of index.records.entries()) {
    const own = [message, ...keywords].flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)
    assert.deepEqual(
      notes[i]?.filter((one) => own.includes(one)),
      [],
      message,
    )
  }
})

test('what only the notes say of a code adds to its words, and alone is no answer', () => {
  assert.equal(codesFor('caps lock switched on')[0], 22)
  assert.deepEqual(codesFor('keyboard'), [])
})

test('words of the field are answered where no code explains them all, and one word of another field is not shortened away', () => {
  assert.ok(codesFor('delete contract not possible because someone has signed').slice(0, 3).includes(37))
  assert.deepEqual(codesFor('mobile phone contract deals'), [])
})
