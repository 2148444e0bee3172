import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastesOf } from '../../bench/search/pastes.ts'
import { parcels } from '../fixtures/parcels.ts'
import { ask, codesFor } from './parcel-lookup.ts'

for (const { name, text, codes } of pastesOf((code) => parcels.get(code).message)) {
  test(`${name}: ${codes.length === 0 ? 'no code' : `code ${codes.join(', ')}`} is read from the paste`, async () => {
    const found = await codesFor(text)
    assert.deepEqual(codes.length === 0 ? found : found.slice(0, codes.length), codes)
  })
}

test('a result from a paste names the key and the line of its code', async () => {
  const { hits } = await ask('10:22:11 starting\n10:22:12 code=24 doc=5')
  assert.deepEqual(hits[0]?.reason, { kind: 'number', from: 'code', line: 2 })
})

test('a number and a message that name different codes are both answered, the number first', async () => {
  assert.deepEqual(await codesFor('{"result":22,"message":"Invalid email address"}'), [22, 11])
})

test('a number decides between codes with the same message', async () => {
  assert.deepEqual(await codesFor('{"result":55,"message":"Label picture does not exist"}'), [55])
  assert.equal((await codesFor('[10:22] WARN 71 Parcel does not exist'))[0], 71)
})

test('a disagreement of number and message is reported', async () => {
  const pasted = await ask('{"result":26,"message":"Parcel does not exist"}')
  assert.deepEqual(pasted.disagreement, { code: 26, messages: [41, 71] })
  assert.equal(pasted.hits[0]?.record.code, 26)
  assert.deepEqual((await ask('10:22 code=26\n10:23 code=22, Invalid email address')).disagreement, {
    code: 22,
    messages: [11],
  })
})

test('a number and a message that agree, or are on different lines, are no disagreement', async () => {
  for (const text of [
    '{"result":71,"message":"Parcel does not exist"}',
    '{"result":55,"message":"Label picture does not exist"}',
    '10:22 code=22\n10:23 Invalid email address\n10:24 code=41',
  ]) {
    assert.equal((await ask(text)).disagreement, undefined, text)
  }
})

for (const [name, text, codes] of [
  ['CSV', 'seq,contract,http,ret,ms\n1,TA-00091,200,41,310\n2,TA-00092,200,73,288', [41, 73]],
  ['TSV', 'row\tsigner\thttp\tresult\n317\tS-100882\t200\t67\n318\tS-100883\t200\t86', [67, 86]],
  ['Markdown', '| file | http | code |\n|---|---:|---|\n| a.pdf | 200 | 93 |\n| b.pdf | 200 | 112 |', [93, 112]],
  ['aligned columns', 'id      http  result\n1001    200   93\n1002    200   112', [93, 112]],
] as const) {
  test(`codes are read from the column of a table in ${name}`, async () => {
    assert.deepEqual(await codesFor(text), codes)
    assert.deepEqual((await ask(text)).hits[1]?.reason, {
      kind: 'number',
      from: /ret|result|code/.exec(text)?.[0],
      line: text.split('\n').length,
    })
  })
}

test('a code is read from text that was encoded once or twice, or escaped for a log', async () => {
  for (const text of [
    'rsp=%7B%22result%22%3A%2282%22%2C%22message%22%3A%22x%22%7D&ms=640',
    'body=result%253D82%2526message%253Dx%2520y',
    String.raw`200 46 "-" body={\x22result\x22:\x2282\x22}`,
  ]) {
    assert.deepEqual(await codesFor(text), [82], text)
  }
})

test('the code of a character or of a system is not a status code', async () => {
  for (const text of [
    "Unexpected character ('<' (code 60)): expected a valid value",
    '[Errno 2] No such file or directory',
    "{ errno: 111, code: 'ECONNREFUSED', syscall: 'connect' }",
    'E-5',
    "KeyError: 'colour'",
  ]) {
    assert.deepEqual(await codesFor(text), [], text)
  }
  assert.deepEqual(await codesFor('level=error msg=rejected errno=39 dur=2ms'), [39])
  assert.deepEqual(await codesFor("$VAR1 = { 'err' => '102' };"), [102])
})
