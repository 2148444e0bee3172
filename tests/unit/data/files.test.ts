import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ledgerPath } from '../../../src/data/ledger-file.ts'
import { dataFiles, pathsOf, schemaNameOf } from '../../../src/data/files.ts'
import { defaultFolder } from '../../../src/data/folder.ts'

test('editors check every data file against its schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>
  const expected = dataFiles.map((file) => ({
    fileMatch: [`/${defaultFolder}/${file.name}`],
    url: `./${defaultFolder}/${schemaNameOf(file)}`,
  }))
  assert.deepEqual(settings['json.schemas'], expected)
})

test('every JSON file of the data folder is listed once, unless a script writes it', () => {
  const listed = dataFiles.flatMap((file) => [...pathsOf(file), `${defaultFolder}/${schemaNameOf(file)}`])
  const present = globSync(`${defaultFolder}/**/*.json`).map((path) => path.replaceAll('\\', '/'))
  assert.deepEqual([...listed, ledgerPath()].sort(), present.sort())
})

test('one schema covers all files of a subfolder, and a single file is listed even if it is missing', () => {
  const folders = dataFiles.filter(({ name }) => name.includes('*'))
  assert.ok(folders.length > 0)
  for (const folder of folders) {
    assert.doesNotMatch(schemaNameOf(folder), /\*/)
    assert.ok(pathsOf(folder).every((path) => existsSync(path)))
  }
  assert.deepEqual(pathsOf({ name: 'absent/*.json', schema: () => assert.fail() }), [])
  assert.deepEqual(pathsOf({ name: 'absent.json', schema: () => assert.fail() }), [`${defaultFolder}/absent.json`])
})
