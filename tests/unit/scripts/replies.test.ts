import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { replyHashOf } from '../../../src/data/reply-hash.ts'
import { malay, translation } from '../fixtures/replies.ts'
import { dataFolder } from '../fixtures/data-folder.ts'

const folder = dataFolder()
const [login = translation()] = malay().replies
const marks = new Map(folder.codes().map(({ code, tellUser }) => [code, replyHashOf(tellUser)]))
mkdirSync(join(folder.dir, 'replies'))
after(() => {
  folder.remove()
})

/** Malay replies to codes 21 and 22, of which the second was made from an older English reply. */
function begin(): void {
  const current = { ...login, from: marks.get(21) ?? '' }
  folder.write('replies/ms.json', JSON.stringify(malay([current, translation({ from: '00000000' })]), null, 2))
}

test('a translation of a changed English reply is listed, and accepted by its code', () => {
  begin()
  const { status, text } = folder.run('replies')
  assert.equal(status, 0)
  assert.match(text, /^data\/replies\/ms\.json: code 22 changed \(data\/codes\.json, line \d+\)\n {2}English: /)
  assert.match(text, /\nnpm run replies -- --accept CODE … \(or: --accept all\)\n$/)
  assert.match(folder.run('replies', '--accept', '22').text, /code 22 accepted/)
  assert.ok(folder.read('replies/ms.json').includes(`"from": "${marks.get(22) ?? ''}"`))
  assert.deepEqual(folder.run('replies'), {
    status: 0,
    text: 'Every translation matches the current English reply.\n',
  })
})

test('accepting nothing, or a code without a changed reply, is reported and changes nothing', () => {
  begin()
  const kept = folder.read('replies/ms.json')
  assert.deepEqual(folder.run('replies', '--accept'), {
    status: 2,
    text: 'Name the codes to accept: npm run replies -- --accept 22 23, or --accept all\n',
  })
  const { status, text } = folder.run('replies', '--accept', '21')
  assert.equal(status, 1)
  assert.ok(text.endsWith('code 21: no translation is waiting to be accepted\n'))
  const use =
    'Usage: npm run replies, which lists translations to check, or npm run replies -- --accept CODE … (or: --accept all).\n'
  assert.deepEqual(folder.run('replies', '--acept', '22'), { status: 2, text: use })
  assert.deepEqual(folder.run('replies', '--accept', 'al'), { status: 2, text: `"al" is not a code. ${use}` })
  assert.equal(folder.read('replies/ms.json'), kept)
})

test('bad data is reported with its place, without a stack trace', () => {
  folder.write('replies/ms.json', '{')
  const { status, text } = folder.run('replies')
  assert.equal(status, 1)
  assert.match(text, /^1 problem in the data\.\ndata\/replies\/ms\.json:1:2 not valid JSON: .+\n$/)
})
