import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReference } from '../../src/data/codes-file.ts'
import { catalogFrom, codesFile } from '../../src/data/load-catalog.ts'
import type { Code } from '../../src/codes/schema.ts'
import { publishedFiles } from '../../src/published-files.ts'
import { completeBody } from '../../src/publishing/write.ts'
import { shuffled } from '../unit/fixtures/shuffled.ts'
import { rootContextOf } from '../unit/fixtures/build-context.ts'

const { reference } = readReference(codesFile())

/** Every file for programs and for the look-up, except pictures, made from codes in this order. */
async function filesFrom(codes: readonly Code[]): Promise<Record<string, string>> {
  const catalog = catalogFrom({ ...reference, codes: [...codes] })
  const files = [...publishedFiles(rootContextOf(catalog))].filter(({ type }) => !type.startsWith('image/'))
  const bodies = await Promise.all(
    files.map(async (file) => [file.path, String(completeBody(await file.body()))] as const),
  )
  return Object.fromEntries(bodies)
}

test('the order of records in memory changes no file', async () => {
  const files = await filesFrom(reference.codes)
  assert.ok(Object.keys(files).length > 3 * reference.codes.length)
  assert.notDeepEqual(shuffled(reference.codes), reference.codes)
  assert.deepEqual(await filesFrom(shuffled(reference.codes)), files)
})
