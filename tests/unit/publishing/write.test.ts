import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { publishedFiles } from '../../../src/published-files.ts'
import { buildContext } from '../../../src/build-context.ts'
import type { Body, PublishedFile } from '../../../src/publishing/published-file.ts'
import { writeFiles } from '../../../src/publishing/write.ts'

const dir = mkdtempSync(join(tmpdir(), 'exports-'))
after(() => {
  rmSync(dir, { recursive: true })
})
const file = (path: string, body: Body): PublishedFile => ({ path, type: 'text/plain', body: () => body })

test('files are written as text, in pieces or as bytes, and their directories are created', async () => {
  const pieces = ['a', '“b”', 'c\n']
  const count = await writeFiles(dir, [
    file('one.txt', 'é'),
    file('deep/er/two.txt', pieces.values()),
    file('three.bin', new Uint8Array([0, 255])),
  ])
  assert.equal(count, 3)
  assert.equal(readFileSync(join(dir, 'one.txt'), 'utf8'), 'é')
  assert.equal(readFileSync(join(dir, 'deep/er/two.txt'), 'utf8'), 'a“b”c\n')
  assert.deepEqual([...readFileSync(join(dir, 'three.bin'))], [0, 255])
})

test('two files with the same address stop the build', async () => {
  await assert.rejects(writeFiles(dir, [file('same.txt', 'a'), file('same.txt', 'b')]), { code: 'EEXIST' })
})

test('every export has addresses of its own', () => {
  const paths = [...publishedFiles(buildContext())].map(({ path }) => path)
  assert.equal(new Set(paths).size, paths.length)
})
