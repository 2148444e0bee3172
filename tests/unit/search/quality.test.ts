import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { reaches, sharesOf } from '../../bench/search/questions.ts'
import { querySets } from '../../bench/search/sets.ts'
import { ask } from './index.ts'

for (const half of ['tune', 'report'] as const) {
  for (const { name, questions, goal } of querySets(loadCatalog().codes, half === 'tune' ? 1 : 2, half)) {
    test(`of ${name} (${half} half), as many queries are answered as promised`, () => {
      const given = questions.map(({ query }) => {
        const { hits, guesses } = ask(query)
        return { codes: hits.map(({ record }) => record.code), guesses: guesses.map(({ record }) => record.code) }
      })
      const shares = sharesOf(questions, given)
      assert.ok(reaches(goal, shares), `${JSON.stringify(shares)} is below ${JSON.stringify(goal)}`)
    })
  }
}
