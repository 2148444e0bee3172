import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trainSparse } from '../../../../bench/search/sparse-regression.ts'
import type { Example } from '../../../../bench/search/sparse-regression.ts'

const example = (isTrue: boolean, ...names: readonly string[]): Example => {
  return { features: new Map(names.map((name) => [name, 1])), isTrue, count: 1 }
}

test('what tells examples apart gets a weight, by its direction; what does not, none', () => {
  const examples = Array.from({ length: 40 }, (_, i) => [
    example(true, 'for', i % 2 === 0 ? 'noise' : 'other'),
    example(false, 'against', i % 2 === 0 ? 'noise' : 'other'),
  ]).flat()
  const weights = trainSparse(examples)
  assert.ok((weights.get('for') ?? 0) - (weights.get('against') ?? 0) > 2)
  assert.deepEqual([weights.has('noise'), weights.has('other')], [false, false])
})

test('a feature of hardly any example gets no weight', () => {
  const examples = [example(true, 'rare'), ...Array.from({ length: 20 }, () => example(false, 'usual'))]
  assert.equal(trainSparse(examples).has('rare'), false)
})
