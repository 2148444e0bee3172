import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readGlossary } from '../../../src/data/glossary.ts'
import { findProseProblems } from '../../../src/data/glossary-rules.ts'
import { placeOf } from '../fixtures/place.ts'
import { problemsOf } from '../fixtures/problems.ts'

const mac = { id: 'mac', term: 'MAC', names: ['MAC'], definition: 'A value that shows that nothing was changed.' }
const otp = { id: 'otp', term: 'OTP', names: ['OTP'], definition: 'A code that is valid once.' }

/** The text of a glossary of these entries. */
const glossaryOf = (...entries: readonly object[]) => JSON.stringify(entries, null, 2)

/** The problems of a glossary file with this text, one line each. */
function problemsIn(text: string): string[] {
  const codes = new Set(['22'])
  return problemsOf(() =>
    readGlossary(new TextEncoder().encode(text), 'g.json', (checked) => findProseProblems(checked, codes)),
  )
}

test('entries that fit are accepted', () => {
  assert.deepEqual(problemsIn(glossaryOf(mac, otp)), [])
})

test('an unknown field is reported with its place and the most similar one', () => {
  const { definition, ...rest } = mac
  const text = glossaryOf({ ...rest, definiton: definition })
  assert.deepEqual(problemsIn(text), [
    `g.json:${placeOf(text, '{')} term mac: "definition" is missing; expected text in double quotes: What it is, in one to three sentences`,
    `g.json:${placeOf(text, '"definiton"')} term mac: unknown field "definiton". Did you mean "definition"?`,
  ])
})

test('an id that is not a valid fragment is refused', () => {
  const text = glossaryOf({ ...mac, id: 'The MAC' })
  assert.deepEqual(problemsIn(text), [
    `g.json:${placeOf(text, '"The MAC"')} term The MAC: "id" is "The MAC"; expected lower-case words joined by hyphens`,
  ])
})

test('an id that appears twice is refused', () => {
  const text = glossaryOf(mac, { ...otp, id: 'mac' })
  assert.deepEqual(problemsIn(text), [
    `g.json:${placeOf(text, '"mac"', '"mac"')} term mac: "id" "mac" appears twice; rename one [ids-unique]`,
  ])
})

test('a name of two terms is refused', () => {
  const text = glossaryOf(mac, { ...otp, names: ['OTP', 'MAC'] })
  assert.deepEqual(problemsIn(text), [
    `g.json:${placeOf(text, '"otp"', '"MAC"')} term otp: "MAC" is already a name of "mac"; a name can lead to one term only: remove one [names-unique]`,
  ])
})

test('terms out of order are refused', () => {
  const text = glossaryOf(otp, mac)
  assert.deepEqual(problemsIn(text), [
    `g.json:${placeOf(text, '"term": "OTP"', '"term": ', '"MAC"')} term mac: "term" "MAC" comes after "OTP"; expected alphabetical order: move the entry up [terms-sorted]`,
  ])
})

test('a source without a secure address is refused', () => {
  const text = glossaryOf({ ...mac, source: { title: 'A standard', url: 'http://example.com' } })
  assert.deepEqual(problemsIn(text), [
    `g.json:${placeOf(text, '"http:')} term mac: "source.url" is "http://example.com"; expected an absolute address that starts with https://`,
  ])
})

test('the glossary file is canonical JSON', () => {
  const text = readFileSync('data/glossary.json', 'utf8')
  assert.deepEqual(readGlossary(new TextEncoder().encode(text), 'data/glossary.json'), JSON.parse(text))
})

test('prose must mention existing codes and follow the wording of notes', () => {
  const definition = 'See code 22 or code 23. It is easy to read.'
  const matters = Array.from({ length: 25 }, (_, i) => `w${String(i)}`).join(' ')
  const text = glossaryOf({ ...mac, definition, matters })
  const [inDefinition, inMatters] = [placeOf(text, '"See'), placeOf(text, '"w0')]
  assert.deepEqual(problemsIn(text), [
    `g.json:${inDefinition} term mac: code 23 does not exist; expected a code of data/codes.json [mentions-known]`,
    `g.json:${inDefinition} term mac: "easy" belittles the reader's problem; leave it out [no-dismissive-words]`,
    `g.json:${inMatters} term mac: a sentence has 25 words; expected at most 24: split "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w1…" [sentences-short]`,
  ])
})
