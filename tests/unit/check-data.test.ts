import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { checkData } from '../../src/check-data.ts'
import { formatProblem } from '../../src/codes/problems/problem.ts'
import { loadLookup } from '../../src/data/lookup.ts'
import { dataFolder } from './fixtures/data-folder.ts'
import { pasteRules } from './fixtures/paste-rules.ts'

const folder = dataFolder()
folder.write('lookup.json', JSON.stringify(pasteRules))
folder.run('ledger', '--init')
after(() => {
  folder.remove()
})

/** The problems that this process finds in the folder. Other tests run in the same process. */
function inFolder<Found>(find: () => Found): Found {
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder.dir
  try {
    return find()
  } finally {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
  }
}

/** The problems of the folder, without places. */
function problems(): string[] {
  const place = /:\d+:\d+(?= )/
  return inFolder(checkData).problems.map((problem) =>
    formatProblem(problem).replace(`${folder.dir}/`, '').replace(place, ''),
  )
}

test('a change of any file, and its correction, is noticed without a restart', () => {
  assert.deepEqual(problems(), [])
  const site = folder.read('site.json')
  folder.write('site.json', site.replace('"sampleCode": 22', '"sampleCode": 23'))
  folder.write('glossary.json', '[]')
  folder.write('vendor-table.txt', 'No codes here\n')
  assert.deepEqual(problems(), [
    'vendor-table.txt no line begins with a code; expected rows such as `0Success` or `0<tab>Success`',
    'site.json "sampleCode" is 23; expected a code that has a record [links-known]',
    'glossary.json the file is empty; expected at least one entry',
  ])
  folder.write('site.json', site)
  folder.write('glossary.json', '[{ "id": "mac", "term": "MAC", "names": [], "definition": "A code." }]')
  folder.write('vendor-table.txt', '0Success\n')
  assert.deepEqual(
    problems().filter((problem) => !problem.startsWith('codes.json')),
    [],
  )
})

test('what the look-up reads is read again after a change of any of its files', () => {
  const rules = folder.read('lookup.json')
  const changes = {
    'lookup.json': rules.replace('"messageKeys":[', '"messageKeys":["explanation", '),
    'cases.json': '{ "22": ["nobody can sign in"] }',
    'synonyms.txt': 'login signin\n',
    'out-of-domain.json': '["the printer has no paper"]',
    'lookup-pages.json': '[{ "path": "codes/", "words": "", "triggers": ["every code"] }]',
  }
  for (const [name, text] of Object.entries(changes)) {
    const before = inFolder(loadLookup)
    assert.equal(inFolder(loadLookup), before)
    folder.write(name, text)
    assert.notDeepEqual(inFolder(loadLookup), before, name)
  }
})
