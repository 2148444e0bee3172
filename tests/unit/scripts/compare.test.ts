import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { dataFolder } from '../fixtures/data-folder.ts'
import { lineOf } from '../fixtures/place.ts'

const folder = dataFolder()
after(() => {
  folder.remove()
})
const copy = join(folder.dir, 'copy.txt')
const compared = (text: string, ...options: string[]) => {
  folder.write('copy.txt', text)
  return folder.run('compare', copy, ...options)
}

test('an identical copy has no differences', () => {
  assert.deepEqual(compared(folder.read('vendor-table.txt')), {
    status: 0,
    text: '3 rows in data/copy.txt, 3 codes in data/codes.json: no difference.\n',
  })
})

const changed = 'Codes\n0Success\n7Email not verified\n22Password is wrong\n'

test('new, reworded and removed rows are reported with their lines', () => {
  const codes = folder.read('codes.json')
  assert.deepEqual(compared(changed), {
    status: 1,
    text: [
      'new       data/copy.txt:3 code 7 "Email not verified"',
      `removed   data/codes.json:${lineOf(codes, '{\n      "code": 21')} code 21 "Wrong email address or password"`,
      `reworded  data/copy.txt:4 code 22 "Password is wrong"; was "Wrong password" in data/codes.json:${lineOf(codes, '{\n      "code": 22')}`,
      '3 rows in data/copy.txt, 3 codes in data/codes.json: 3 differences.',
      '',
    ].join('\n'),
  })
})

test('--write prepares new records, retirements, rewordings with their history, and the table', () => {
  rmSync(join(folder.dir, 'vendor-table.txt'))
  const { status, text } = compared(changed, '--write')
  assert.equal(status, 1)
  assert.ok(
    text.endsWith(
      'data/codes.json: codes 7, 21, 22 are prepared; data/vendor-table.txt is data/copy.txt now. npm run check lists what is left to write.\n',
    ),
    text,
  )
  const [, added, removed, reworded] = folder.codes()
  assert.equal(added?.code, 7)
  assert.match(removed?.retired?.reason ?? '', /^TODO: /)
  assert.equal(removed?.history.at(-1)?.change, 'retired')
  assert.equal(reworded?.message, 'Password is wrong')
  const { date, ...entry } = reworded.history.at(-1) ?? { date: '' }
  assert.match(date, /^\d{4}-\d\d-\d\d$/)
  const note = 'The vendor reworded the message.'
  assert.deepEqual(entry, { change: 'reworded', note, formerMessage: 'Wrong password' })
  assert.equal(folder.read('vendor-table.txt'), changed)
  const left = folder.run('check').text
  assert.ok(left.includes('code 21: "retired.reason" is still to be written'), left)
  assert.ok(!left.includes('[messages-as-published]') && !left.includes('[key-order]'), left)
})

test('incorrect usage is reported without a stack trace', () => {
  const usage = `Usage: npm run compare -- FILE [--write]
FILE is a copy of the vendor's page as text, HTML or CSV.
Exits with 0 where it says the same as the data, 1 where it does not, 2 where it cannot be read.
`
  assert.deepEqual(folder.run('compare'), { status: 2, text: usage })
  assert.deepEqual(folder.run('compare', copy, '--wirte'), { status: 2, text: usage })
  assert.deepEqual(folder.run('compare', 'none.txt'), { status: 2, text: `none.txt: there is no such file.\n${usage}` })
  assert.deepEqual(compared('Nothing here'), { status: 2, text: `data/copy.txt: no row begins with a code.\n${usage}` })
  assert.deepEqual(compared('7One\n7Two\n'), {
    status: 2,
    text: 'Code 7 has several messages:\ndata/copy.txt:1 "One"\ndata/copy.txt:2 "Two"\n',
  })
})
