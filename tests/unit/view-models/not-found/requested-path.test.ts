import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseRequestedPath } from '../../../../src/view-models/not-found/requested-path.ts'

const texts: [path: string, text: string, hasKnownPrefix?: boolean][] = [
  ['/codes/0022', '0022'],
  ['/codes/E22/', 'E22'],
  ['/codes/err-22', 'err 22'],
  ['/ERR_22', 'ERR 22'],
  ['/error22', 'error22'],
  ['/code/22', '22'],
  ['/errors/22/', '22'],
  ['/Status/22', '22'],
  ['/error-codes/22', '22'],
  ['/22.html', '22'],
  ['/codes/22/index.html', '22'],
  ['/codes/22).', '22'],
  ['/codes/22%2C', '22'],
  ['/wrong-password', 'wrong password'],
  ['/codes/22-wrong_password', '22 wrong password'],
  ['/2024/05/22', '22', false],
  ['/2024-05-22', '2024-05-22'],
  ['/codes/-22', '-22'],
  ['/', ''],
]

for (const [path, text, hasKnownPrefix = true] of texts) {
  test(`${path} asks for “${text}”${hasKnownPrefix ? '' : ', in doubt'}`, () => {
    assert.deepEqual(parseRequestedPath(path, '/'), { text, hasKnownPrefix })
    assert.deepEqual(parseRequestedPath(`/docs/status${path}`, '/docs/status/'), { text, hasKnownPrefix })
  })
}

test('an address of any characters and length is read without an error, and without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (path) => {
      const { text } = parseRequestedPath(`/${path}`, '/')
      assert.ok(text.length <= 300)
      assert.doesNotMatch(text, /\p{C}/u)
    }),
    { seed: 4 },
  )
  assert.equal(parseRequestedPath('/%E0%A4%A', '/').text, '%E0%A4%A')
  assert.equal(parseRequestedPath('/22%00', '/').text, '22')
})
