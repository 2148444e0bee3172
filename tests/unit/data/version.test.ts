import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dataFolder } from '../fixtures/data-folder.ts'
import { pasteRules } from '../fixtures/paste-rules.ts'

const folder = dataFolder()
folder.write('lookup.json', JSON.stringify(pasteRules))
after(() => {
  folder.remove()
})
const version = () => /version (\S+);/.exec(folder.run('check').text)?.[1]

test('any change of the data, even of a word in a hand-written page, changes the version, and the ledger does not', () => {
  folder.run('ledger', '--init')
  const first = version()
  assert.ok(first)
  folder.write('ledger.json', `${folder.read('ledger.json')}\n`)
  assert.equal(version(), first)
  folder.write('content/pages/about.mdx', folder.read('content/pages/about.mdx').replace('All of it', 'Most of it'))
  assert.notEqual(version(), first)
})
