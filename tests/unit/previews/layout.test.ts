import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { colors } from '../../../src/previews/layout.ts'

test('previews have the colors of the dark theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  for (const [name, value] of Object.entries(colors)) {
    const dark = new RegExp(`--${name}: light-dark\\([^,]+, (#\\w+)\\)`).exec(tokens)?.[1]
    assert.equal(value, dark, `--${name}`)
  }
})
