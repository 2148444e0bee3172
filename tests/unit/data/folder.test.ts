import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { codesFile } from '../../../src/data/load-catalog.ts'
import { contentFolder, dataFile, otherCodesFile } from '../../../src/data/folder.ts'
import { ledgerPath } from '../../../src/data/ledger-file.ts'

/** What a step returns while a variable has a value. */
function withVariable<T>(name: 'DATA_DIR' | 'CODES_FILE', value: string, step: () => T): T {
  const before = process.env[name]
  process.env[name] = value
  try {
    return step()
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before
  }
}

test('the default data folder is recognized however it is spelled, and if it is not set', () => {
  for (const folder of ['', ' ', 'data', './data', 'data/', resolve('data')]) {
    const found = withVariable('DATA_DIR', folder, () => [dataFile('site.json'), contentFolder()])
    assert.deepEqual(found, ['data/site.json', 'data/content'], folder)
  }
})

test('another data folder contains its own pages', () => {
  for (const folder of ['/srv/other', '/srv/other/']) {
    const found = withVariable('DATA_DIR', folder, () => [dataFile('site.json'), contentFolder()])
    assert.deepEqual(found, ['/srv/other/site.json', '/srv/other/content'])
  }
})

test('an empty CODES_FILE counts as unset, and another file of codes has no ledger', () => {
  assert.deepEqual(
    withVariable('CODES_FILE', '', () => [otherCodesFile(), codesFile(), ledgerPath()]),
    [undefined, dataFile('codes.json'), dataFile('ledger.json')],
  )
  assert.deepEqual(
    withVariable('CODES_FILE', 'trial.json', () => [codesFile(), ledgerPath()]),
    ['trial.json', undefined],
  )
})
