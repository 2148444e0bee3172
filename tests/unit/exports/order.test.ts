import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReference } from '../../../src/codes/read.ts'
import { libraryOf, sourceFile } from '../../../src/codes/reference.ts'
import type { Code } from '../../../src/codes/schema.ts'
import { allFiles } from '../../../src/exports/all.ts'
import { whole } from '../../../src/exports/write.ts'
import { wholeEdition } from '../fixtures/edition.ts'

const { reference } = readReference(sourceFile())

/** Every file for programs and for the look-up, from codes that stand in memory in this order; pictures left out. */
async function filesFrom(codes: readonly Code[]): Promise<Record<string, string>> {
  const library = libraryOf({ ...reference, codes: [...codes] })
  const files = [...allFiles(wholeEdition(library))].filter(({ type }) => !type.startsWith('image/'))
  const bodies = await Promise.all(files.map(async (file) => [file.path, String(whole(await file.body()))] as const))
  return Object.fromEntries(bodies)
}

/** In an order that no key of a record gives. */
function shuffled(codes: readonly Code[]): Code[] {
  return codes.toSorted((a, b) => ((a.code * 7919) % 211) - ((b.code * 7919) % 211))
}

test('the order of records in memory changes no file', async () => {
  const files = await filesFrom(reference.codes)
  assert.ok(Object.keys(files).length > 3 * reference.codes.length)
  assert.notDeepEqual(shuffled(reference.codes), reference.codes)
  assert.deepEqual(await filesFrom(shuffled(reference.codes)), files)
})

test('the order of records in memory changes neither version, neighbours, categories nor lines', () => {
  const line = (path: readonly (string | number)[]) => Number(path[1])
  const library = libraryOf(reference, line)
  const mixed = shuffled(reference.codes)
  const other = libraryOf({ ...reference, codes: mixed }, line)
  assert.equal(other.version, library.version)
  for (const { code, category } of reference.codes) {
    assert.deepEqual(other.neighbours(code), library.neighbours(code))
    assert.deepEqual(other.codesOf(category), library.codesOf(category))
    assert.equal(mixed[other.lineOf(code)]?.code, code)
  }
})
