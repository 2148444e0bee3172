import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toBase91 } from '../../../../src/exports/program/base91.ts'
import { toPackedJson, unpack } from '../../../../src/exports/program/program-data.ts'
import { compress } from '../../../../src/exports/program-file/compress.ts'
import { buildContext } from '../../../../src/build-context.ts'
import { programData } from '../../../../src/exports/status-codes-mjs.ts'

test('the program unpacks its data unchanged', async () => {
  const data = { ...(await programData(buildContext())), licenses: [] }
  const asJson = JSON.parse(JSON.stringify(data)) as typeof data
  assert.deepEqual(unpack(toBase91(compress(toPackedJson(data)))), asJson)
})
