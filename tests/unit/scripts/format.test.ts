import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { jsonText, sample } from '../fixtures/sample.ts'
import { dataFolder } from '../fixtures/data-folder.ts'
import { pasteRules } from '../fixtures/paste-rules.ts'

const folder = dataFolder()
after(() => {
  folder.remove()
})

test('the formatter restores order and white space, and changes nothing else', () => {
  folder.run('format')
  const kept = folder.read('codes.json')
  assert.deepEqual(JSON.parse(kept), sample())
  const { codes, ...rest } = sample()
  const [success, other, password] = codes
  const { history, ...fields } = password
  const changed = [{ history, ...fields, message: ' Wrong  password ' }, success, other]
  folder.write(
    'codes.json',
    jsonText({ codes: changed.map((one) => ({ ...one, meaning: `${one.meaning} ` })), ...rest }),
  )
  assert.deepEqual(folder.run('format'), { status: 0, text: 'data/codes.json: put in order.\n' })
  assert.equal(folder.read('codes.json'), kept)
  assert.deepEqual(folder.run('format'), { status: 0, text: '' })
})

test('fields in the files of the look-up are sorted', () => {
  const pages = [{ path: 'about/', words: 'sources', triggers: ['where from'] }]
  const files = [
    { name: 'lookup.json', text: JSON.stringify(pasteRules) },
    { name: 'lookup-pages.json', text: JSON.stringify(pages) },
  ]
  for (const { name, text } of files) folder.write(name, JSON.stringify(backwards(JSON.parse(text))))
  const { text } = folder.run('format')
  assert.equal(text, files.map(({ name }) => `data/${name}: put in order.\n`).join(''))
  for (const { name, text } of files)
    assert.deepEqual(JSON.stringify(JSON.parse(folder.read(name))), JSON.stringify(JSON.parse(text)))
})

/** The value with the fields of every object in reverse. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, backwards(child)]),
  )
}

test('a file that is not JSON is reported with the place and left unchanged', () => {
  folder.write('codes.json', '{ "codes": [')
  assert.deepEqual(folder.run('format'), {
    status: 1,
    text: '1 problem in the data.\ndata/codes.json:1:13 not valid JSON: expected "]"; the file may be cut off\n',
  })
  assert.equal(folder.read('codes.json'), '{ "codes": [')
})
