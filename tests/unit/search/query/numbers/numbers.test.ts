import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsByKey } from '../../../../../src/search/query/mentions.ts'
import { keysOf } from '../../../../../src/search/query/keys.ts'
import { numbersIn } from '../../../../../src/search/query/numbers/numbers.ts'
import { pasteRules } from '../../../fixtures/paste-rules.ts'

const keys = keysOf(pasteRules)
const [sure = ''] = pasteRules.keys.sure
const [usual = ''] = pasteRules.keys.usual
const read = (text: string, known = keys) => numbersIn(text, 'paste', known, mentionsByKey(text, known))
const oddsIn = (text: string) => Object.fromEntries(read(text).map(({ digits, odds }) => [digits, odds]))
const featuresOf = (text: string) => read(text)[0]?.features ?? []

test('parts of dates, times, decimals, addresses, amounts and names are no numbers of their own', () => {
  for (const text of ['2026-11-22', '10:22:33', '1.22', '10.0.0.22', '$22', 'x1a', '22ms', '-22', '1234567']) {
    assert.deepEqual(read(text), [], text)
  }
})

test('a number has the words around it as features, identifiers in parts', () => {
  const features = featuresOf('call lastRet_code=22 files sent')
  for (const feature of ['name last', 'name ret', 'name code', 'before call', 'next files', 'after sent', 'left =']) {
    assert.ok(features.includes(feature), feature)
  }
})

test('the last part of an identifier may be a key, unless the part before it makes it another code', () => {
  assert.ok(featuresOf(`provider_${usual}: 22`).some((feature) => /^ending [23]$/.test(feature)))
  const [other = ''] = pasteRules.otherCodes
  assert.ok(featuresOf(`${other}_${usual}: 22`).includes('ending 0'))
})

test('a key makes a number more likely, and another number less likely', () => {
  const odds = oddsIn(`{"${sure}": 22, "x": 54}`)
  assert.ok((odds['22'] ?? 0) > 0)
  assert.ok((odds['54'] ?? 0) < (oddsIn('{"x": 54}')['54'] ?? 0))
})

test('a label above and a header name a number; the line is that of the number', () => {
  for (const text of [`a\n${sure}\n22`, `a,${sure}\nb,22`]) {
    const [number] = read(text)
    assert.deepEqual([number?.from, number?.line], [sure, text.split('\n').length], text)
    assert.ok((number?.odds ?? 0) > (oddsIn(text.replace(sure, 'pages'))['22'] ?? 0), text)
  }
})

test('what names the first number of a series names all of them', () => {
  for (const between of [', ', ' and ', '", "', ' vs. ', ', or ']) {
    const text = `foo ${sure} 22${between}54 bar`
    const features = read(text)[1]?.features ?? []
    for (const feature of [`name ${sure}`, 'before foo', 'next bar']) assert.ok(features.includes(feature), text)
  }
  for (const between of [' files, ', '\n', ' to all of these: ']) {
    const text = `${sure} 22${between}54`
    assert.ok(!read(text)[1]?.features.includes(`name ${sure}`), text)
  }
})

test('numbers that are written alike, or several times, are seen as such', () => {
  assert.ok(featuresOf('try: 22\ntry: 54').includes('alike 2'))
  assert.ok(featuresOf('try: 22\nn: 54').includes('alike 1'))
  assert.ok(featuresOf('try: 22, again 22').includes('count 2'))
})

test('what was learned of words changes the odds', () => {
  const [before] = read('foo 22')
  const [after] = read('foo 22', keysOf({ ...pasteRules, learned: { 'name foo': 1.5 } }))
  assert.ok(Math.abs((after?.odds ?? 0) - (before?.odds ?? 0) - 1.5) < 1e-9)
})

test('codes with a key are read in texts of any length, other numbers only at the beginning', () => {
  const text = `${'x\n'.repeat(40_000)}${sure}=22 54`
  assert.deepEqual(
    read(text).map(({ digits, line }) => [digits, line]),
    [['22', 40_001]],
  )
})
