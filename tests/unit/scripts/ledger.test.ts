import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Ledger } from '../../../src/data/ledger-file.ts'
import { dataFolder } from '../fixtures/data-folder.ts'

const folder = dataFolder()
after(() => {
  folder.remove()
})
const ledger = () => JSON.parse(folder.read('ledger.json')) as Ledger

test('without a ledger, the command says how to begin one, without a stack trace', () => {
  const { status, text } = folder.run('ledger')
  assert.equal(status, 1)
  assert.equal(
    text,
    '1 problem in the data.\n' +
      'data/ledger.json: there is no such file; expected everything that was ever published here: restore it from version control, or begin one with npm run ledger -- --init\n',
  )
})

test('a ledger can be begun once, without a built site', () => {
  assert.equal(folder.run('ledger', '--init').status, 0)
  assert.deepEqual(ledger().names, { '0': 'SUCCESS', '21': 'WRONG_EMAIL_ADDRESS_OR_PASSWORD', '22': 'WRONG_PASSWORD' })
  assert.equal(ledger().codes['22'], 'meaning where causes fix retry confused-with response support')
  assert.ok(ledger().files.includes('codes.json') && !ledger().files.some((file) => file.includes('22')))
  assert.deepEqual(folder.run('ledger', '--init'), {
    status: 2,
    text: 'data/ledger.json exists already; npm run ledger adds to it.\n',
  })
})

test('a message that changes without a history entry is refused, and its constant keeps its name', () => {
  folder.write('codes.json', folder.read('codes.json').replace('"Wrong password"', '"Wrong passphrase"'))
  folder.write('vendor-table.txt', folder.read('vendor-table.txt').replace('Wrong password', 'Wrong passphrase'))
  const { status, text } = folder.run('check')
  assert.equal(status, 1)
  assert.match(
    text,
    /code 22: "message" was "Wrong password" when it was published \(data\/ledger\.json\); add a "reworded" change to "history" with that as its "formerMessage" \[rewordings-dated\]/,
  )
  const entry = '{ "date": "2027-01-01", "change": "reworded", "note": "Clearer.", "formerMessage": "Wrong password" }'
  const at = folder.read('codes.json').lastIndexOf('\n      ]')
  folder.write('codes.json', `${folder.read('codes.json').slice(0, at)},${entry}${folder.read('codes.json').slice(at)}`)
  assert.match(folder.run('ledger').text, /^data\/ledger\.json: 0 new addresses, 1 new message\./)
  assert.equal(ledger().messages['22'], 'Wrong passphrase')
  assert.equal(ledger().names['22'], 'WRONG_PASSWORD')
})

test('an unknown option is incorrect usage', () => {
  assert.deepEqual(folder.run('ledger', '--inti'), {
    status: 2,
    text: 'Usage: npm run ledger, which records what is published, or npm run ledger -- --init, which starts a ledger.\n',
  })
})
