import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { open, seal } from '../../../examples/typescript/seal.ts'
import { dataMistakes, macMistakes, sample, stagesOf } from '../../../data/content/parts/worked.ts'
import { catalog } from '../../../src/site.ts'
import { languages, skipped } from './languages.ts'

const { json, secret } = sample

// Computed once with Java's own AES and Python's hashlib, so that the same mistake of ours cannot be on both sides.
const known = {
  key: '18d0eb0371c77d869b3c29c7e46ad71f5d520d44092b81d4714cc7962f2d3259',
  bytes: '7b22636f6e74726163746e756d223a2244454d4f2d30303031222c2274797065223a22706466227d',
  padded: '7b22636f6e74726163746e756d223a2244454d4f2d30303031222c2274797065223a22706466227d0808080808080808',
  data: '29a1d83bedd1dbd94eb93268ce34fc4c8e3421bc092088f60479bea3370003a21436b179fc88f83e396e3e3a2f1fabd3',
  mac: 'c3dae1dbb27f46ca5c5f42f6dd65e05fcc3e66ac16dd6404493301933fc715b7',
}
const knownMistakes = {
  mac: [
    '066d06d8b827f3b8c7979b72630a91949e1598dcfe365f35bda88aa874bee9e8',
    'edf55dab642699d342523c4cb34c5244d6ac61b0bc4766c99162faf661e4323a',
    'bb4a25a6ff9c22fa56b4cc683cc7a48675574bb7d7b7cec76c77a33048a7bf21',
    'b0e4e0934398f99ab36e04e06be2b220ab2f721f1a69a23fb3f6d892d18f1320',
    '0778a4e5fefe1501927f39968e6bc3fc83a566a292788b8d2ddfb9df48983a24',
    'de007f956b3c757a551ff5e14e625fc088039cf5d5c265ffaaba847ddeaa0c79',
    'f9d0bc8a1e996e5dda1ac9cb65a71d3d9443b7dbf9162a2c92c28b572c4717bb',
    'cff72f976534c8d4b5a870a6eb543c1c9787305644b64e994ba1c3791d343c0b',
    'w9rh27J/RspcX0L23WXgX8w+ZqwW3WQESTMBkz/HFbc=',
  ],
  data: [
    '6276e80ef06d813446c7ef7ac76040231aa1037e664609a2db3268902a6813071b8039731d649dd14fdb643be57da070',
    'ef1cb8d470dba8fd072e52e799d4e7136d6054507518a2613b39646ef89cef60b2967b83358ee1972be2c003cda471d5',
    '29a1d83bedd1dbd94eb93268ce34fc4cbde4c01af37924438581726de39bf75cce00bbe4a13d5d2561643349702da1b8',
    '29a1d83bedd1dbd94eb93268ce34fc4c8e3421bc092088f60479bea3370003a269d6ecb91fed2cc4a78e5cac92d3e1c6',
    'KaHYO+3R29lOuTJozjT8TI40IbwJIIj2BHm+ozcAA6IUNrF5/Ij4PjluPjovH6vT',
    '323961316438336265646431646264393465623933323638636533346663346338653334323162633039323038386636303437396265613333373030303361323134333662313739666338386638336533393665336533613266316661626433',
    '29a1d83bedd1dbd94eb93268ce34fc4c8e3421bc092088f60479bea3370003a21436b179fc88f83e396e3e3a2f1fabd',
  ],
}

test('every stage has the value that other implementations calculate', () => {
  assert.deepEqual(stagesOf(json, secret), { ...known, hashed: known.data + secret })
})

test('every mistake has the value that another implementation calculates with the same mistake', () => {
  assert.deepEqual(
    macMistakes(json, secret).map(({ value }) => value),
    knownMistakes.mac,
  )
  assert.deepEqual(
    dataMistakes(json, secret).map(({ value }) => value),
    knownMistakes.data,
  )
})

test('a text whose length is a multiple of 16 gets another block of padding', () => {
  const { padded } = stagesOf('0123456789abcdef', secret)
  assert.equal(padded, Buffer.from('0123456789abcdef').toString('hex') + '10'.repeat(16))
})

test('text beyond ASCII is encrypted as UTF-8', () => {
  assert.equal(stagesOf('Zoë', secret).bytes, '5a6fc3ab')
  const { data, mac } = seal('Zoë', secret)
  assert.equal(open(data, mac, secret), 'Zoë')
})

test('every hex value in a note is one that the samples calculate, or the first bytes of a file type', () => {
  const short = 'secret'
  const key = stagesOf('{}', short).key
  const hex = (text: string) => Buffer.from(text).toString('hex')
  const beginnings = ['efbbbf', '89504e47', 'ffd8ff', hex('%PDF')]
  const values = [
    createHash('sha256').update(`00ff${short}`).digest('hex'),
    key,
    hex(key),
    hex(short),
    seal('{}', short).data,
    ...beginnings,
  ]
  const given = catalog().codes.flatMap((record) =>
    [...JSON.stringify(record).matchAll(/`((?:[\da-f]{2} ?){3,})(?:…([\da-f]+))?`/g)]
      // Values of digits alone are numbers of people and documents.
      .filter(([text]) => /[a-f]|\d \d/.test(text))
      .map(([, start = '', end = '']) => ({ code: record.code, start: start.replaceAll(' ', ''), end })),
  )
  assert.ok(given.length > beginnings.length)
  const wrong = given.filter(
    ({ start, end }) =>
      !values.some(
        (value) =>
          value.startsWith(start) && value.endsWith(end) && (end !== '' || start.length < 12 || value === start),
      ),
  )
  assert.deepEqual(wrong, [])
})

test('the TypeScript example encrypts as the scheme says, decrypts the result, and rejects a wrong MAC', () => {
  const { data, mac } = seal(json, secret)
  assert.deepEqual({ data, mac }, { data: known.data, mac: known.mac })
  assert.equal(open(data, mac, secret), json)
  assert.throws(() => open(data, mac.replace('c3', '00'), secret), /MAC mismatch/)
})

for (const language of languages) {
  const { name, run } = language
  test(`the ${name} example does the same`, { skip: skipped(language, 'seal') }, () => {
    assert.deepEqual(run('seal', [json, secret]), [known.data, known.mac, json, 'throws'])
  })
}
