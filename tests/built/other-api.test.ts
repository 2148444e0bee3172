import { test } from 'node:test'
import { buildAndTest } from '../fixtures/build-and-test.ts'

/** Folders of references that exist only for tests. */
const references = [
  { name: 'other-api', what: 'a reference of another field' },
  { name: 'smallest-api', what: 'a reference without anything that is optional' },
]

for (const { name, what } of references) {
  test(`${what} builds from its own folder and passes the tests of the built site`, () => {
    buildAndTest(`.cache/${name}`, { DATA_DIR: `tests/fixtures/${name}` })
  })
}
