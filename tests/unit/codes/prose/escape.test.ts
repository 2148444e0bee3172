import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapePattern, jsonForScript } from '../../../../src/codes/prose/escape.ts'

test('no text of a value ends the script element that has it as JSON, and it is read back unchanged', () => {
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
