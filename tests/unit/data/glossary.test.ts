import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DataError } from '../../../src/codes/problems/problem.ts'
import { readGlossary } from '../../../src/data/glossary.ts'
import { wrongProse } from '../../../src/data/glossary-rules.ts'

const mac = { id: 'mac', term: 'MAC', names: ['MAC'], definition: 'A value that shows that nothing was changed.' }
const otp = { id: 'otp', term: 'OTP', names: ['OTP'], definition: 'A code that is valid once.' }

/** What the reader says about a glossary of these entries, a line each. */
function complaints(...entries: readonly object[]): string[] {
  const codes = new Set(['22'])
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(entries, null, 2))
    readGlossary(bytes, 'g.json', (checked) => wrongProse(checked, codes))
    return []
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return error.message.split('\n').slice(1)
  }
}

test('entries that fit are accepted', () => {
  assert.deepEqual(complaints(mac, otp), [])
})

test('a field that does not exist is named with its place and the nearest one', () => {
  const { definition, ...rest } = mac
  assert.deepEqual(complaints({ ...rest, definiton: definition }), [
    'g.json:2:3 term mac: "definition" is missing; expected text in double quotes: What it is, in one to three sentences',
    'g.json:8:5 term mac: unknown field "definiton". Did you mean "definition"?',
  ])
})

test('an id that is no fragment is refused', () => {
  assert.deepEqual(complaints({ ...mac, id: 'The MAC' }), [
    'g.json:3:11 term The MAC: "id" is "The MAC"; expected lower-case words joined by hyphens',
  ])
})

test('an id that appears twice is refused', () => {
  assert.deepEqual(complaints(mac, { ...otp, id: 'mac' }), [
    'g.json:11:11 term mac: "id" "mac" appears twice; rename one [ids-unique]',
  ])
})

test('a name that leads to two terms is refused', () => {
  assert.deepEqual(complaints(mac, { ...otp, names: ['OTP', 'MAC'] }), [
    'g.json:15:7 term otp: "MAC" is already a name of "mac"; a name can lead to one term only: remove one [names-unique]',
  ])
})

test('terms out of order are refused', () => {
  assert.deepEqual(complaints(otp, mac), [
    'g.json:12:13 term mac: "term" "MAC" comes after "OTP"; expected alphabetical order: move the entry up [terms-sorted]',
  ])
})

test('a source without a secure address is refused', () => {
  assert.deepEqual(complaints({ ...mac, source: { title: 'A standard', url: 'http://example.com' } }), [
    'g.json:11:14 term mac: "source.url" is "http://example.com"; expected an absolute address that starts with https://',
  ])
})

test('the glossary file is canonical JSON', () => {
  const text = readFileSync('data/glossary.json', 'utf8')
  assert.deepEqual(readGlossary(new TextEncoder().encode(text), 'data/glossary.json'), JSON.parse(text))
})

test('prose mentions codes that exist, and is worded as notes are', () => {
  const definition = 'See code 22 or code 23. It is easy to read.'
  const matters = Array.from({ length: 25 }, (_, i) => `w${String(i)}`).join(' ')
  assert.deepEqual(complaints({ ...mac, definition, matters }), [
    'g.json:8:19 term mac: code 23 does not exist; expected a code of data/codes.json [mentions-known]',
    'g.json:8:19 term mac: "easy" belittles the reader\'s problem; leave it out [no-dismissive-words]',
    'g.json:9:16 term mac: a sentence has 25 words; expected at most 24: split "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w1…" [sentences-short]',
  ])
})
