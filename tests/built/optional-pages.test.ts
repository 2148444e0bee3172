import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { catalog, glossary } from '../../src/site.ts'
import { dist } from './dist.ts'

const { calls, places } = catalog()

test('the glossary exists only with terms, and the list of calls only with calls or places', () => {
  const lists = ['glossary', 'calls'].filter((list) => existsSync(`${dist}/${list}/index.html`))
  assert.deepEqual(lists, [
    ...(glossary().length > 0 ? ['glossary'] : []),
    ...(calls.length + places.length > 0 ? ['calls'] : []),
  ])
})
