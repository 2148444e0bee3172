import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dataFolder } from '../fixtures/data-folder.ts'

const folder = dataFolder()
after(() => {
  folder.remove()
})

const usage = 'Usage: npm run new -- CODE "MESSAGE", such as npm run new -- 116 "Message as the vendor published it"\n'

test('a new record has every field in its place, and the check lists what is left to fill in', () => {
  const made = folder.run('new', '7', 'Email not verified')
  assert.deepEqual(made, {
    status: 0,
    text: 'data/codes.json: code 7 has been added. npm run check lists what is left to write.\n',
  })
  assert.deepEqual(
    folder.codes().map(({ code }) => code),
    [0, 7, 21, 22],
  )
  assert.match(folder.read('vendor-table.txt'), /^0Success\n7Email not verified\n21/)
  const { status, text } = folder.run('check')
  assert.equal(status, 1)
  const places = text.split('\n').filter((line) => line.includes('data/codes.json:'))
  assert.ok(
    places.every((line) => line.includes(' code 7: ')),
    text,
  )
  for (const field of ['kind', 'category', 'actor', 'retry', 'repeat', 'effect.happened', 'to'])
    assert.ok(text.includes(` code 7: "${field}" is "todo"; expected `), `${field} in ${text}`)
  for (const field of [
    'effect.note',
    'meaning',
    'firstLook',
    'causes[0]',
    'remediation[0].do',
    'retryAdvice',
    'tellUser',
  ])
    assert.ok(text.includes(` code 7: "${field}" is still to be written; expected text: `), `${field} in ${text}`)
  assert.ok(text.includes(' code 7: "keywords" has 0 entries; expected 4 to 12 [keywords-fit]'), text)
  assert.ok(!text.includes('[key-order]'), text)
})

test('an existing code, or anything but a code and a message, is incorrect usage', () => {
  assert.deepEqual(folder.run('new', '22', 'Wrong password'), {
    status: 2,
    text: 'data/codes.json already has a record for code 22.\n',
  })
  for (const options of [[], ['7'], ['x', 'Message'], ['8', ' '], ['8', 'a', 'b']])
    assert.deepEqual(folder.run('new', ...options), { status: 2, text: usage })
})
