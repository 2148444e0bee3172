import assert from 'node:assert/strict'
import { test } from 'node:test'
import { downloadEntries } from '../../../src/publishing/download.ts'
import type { Download } from '../../../src/publishing/download.ts'
import { context } from '../fixtures/build-context.ts'
import { record } from '../fixtures/record.ts'

const site = context([record({ code: 1 }), record({ code: 2 })])

function format(name: string, about: string, paths = [name]): Download {
  return {
    name,
    about: () => [about],
    files: () => paths.map((path) => ({ path, type: 'text/plain', body: () => '' })),
  }
}

test('adjacent downloads with the same description share an entry', () => {
  const formats = [format('a.txt', 'One.'), format('b.txt', 'Two.'), format('c.txt', 'Two.'), format('d.txt', 'One.')]
  assert.deepEqual(downloadEntries(formats, site), [
    { files: ['a.txt'], about: ['One.'] },
    { files: ['b.txt', 'c.txt'], about: ['Two.'] },
    { files: ['d.txt'], about: ['One.'] },
  ])
})

test('a format with a file per code shows the file of the sample code', () => {
  const sample = `codes/${String(site.catalog.sample.code)}.txt`
  const formats = [format('codes/{code}.txt', 'One code.', ['codes/0.txt', sample])]
  assert.deepEqual(downloadEntries(formats, site), [{ files: [sample], about: ['One code.'] }])
})

test('a format without a file for these codes is left out', () => {
  assert.deepEqual(downloadEntries([format('a.txt', 'One.', [])], site), [])
})
