import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'

test('pages are checked with the parser and the slugger of the build', () => {
  const here = createRequire(import.meta.url)
  const processor = createRequire(here.resolve('@astrojs/markdown-satteri'))
  for (const name of ['satteri', 'github-slugger']) assert.equal(here.resolve(name), processor.resolve(name), name)
})
