import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapePattern, jsonForScript } from '../../../../src/codes/prose/escape.ts'

test('JSON in a script element cannot end the element, and is read back unchanged', () => {
  const value = { text: '</script><!--<script>', list: ['a < b'] }
  const json = jsonForScript(value)
  assert.doesNotMatch(json, /</)
  assert.deepEqual(JSON.parse(json), value)
})

test('a regular expression matches escaped text literally', () => {
  const text = String.raw`.*+?^${'{}'}$()|[]\/`
  assert.match(text, new RegExp(`^${escapePattern(text)}$`))
  assert.doesNotMatch('ab', new RegExp(`^${escapePattern('a.')}$`))
})
