import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { inKeyOrder } from '../../../src/codes/read/key-order.ts'
import { siteSchema } from '../../../src/codes/site.ts'
import { malay, translation } from '../codes/replies/sample.ts'
import { dataFolder } from './data-folder.ts'

const folder = dataFolder()
folder.write('lookup.json', readFileSync('data/lookup.json', 'utf8'))
folder.run('ledger', '--init')
after(() => {
  folder.remove()
})

/** What the check says while these files hold these texts. */
function checkWith(files: Readonly<Record<string, string>>): { status: number; text: string } {
  const kept = Object.keys(files).map((name) => [name, folder.read(name)] as const)
  for (const [name, text] of Object.entries(files)) folder.write(name, text)
  const said = folder.run('check')
  for (const [name, text] of kept) folder.write(name, text)
  return said
}

/** Files that a reference can do without. */
function addSideFiles(): void {
  mkdirSync(join(folder.dir, 'replies'), { recursive: true })
  for (const [name, text] of Object.entries({
    'replies/ms.json': '{}',
    'cases.json': '{}',
    'lookup-pages.json': '[]',
    'glossary.json': '[{ "id": "mac", "term": "MAC", "names": [], "definition": "A code." }]',
  }))
    folder.write(name, text)
}

test('data without a problem is counted', () => {
  const { status, text } = folder.run('check')
  assert.equal(status, 0)
  assert.match(
    text,
    /^3 codes in 1 category, version \S+; \d+ published pages kept: no problems\.\n0 terms in the glossary: no problems\.\n0 cases for the look-up: no problems\.\n$/,
  )
})

test('every problem of every file is told at once, and each once', () => {
  addSideFiles()
  const { status, text } = checkWith({
    'codes.json': folder.read('codes.json').replace('"kind": "success"', '"kind": "sucess"'),
    'vendor-table.txt': 'No codes here\n',
    'ledger.json': '{ "codes": {}, "messages": {}, "names": {}, "pages": {}, "files": [7], "redirects": {} }',
    'replies/ms.json': JSON.stringify(malay([translation({ code: 99 })]), null, 2),
    'glossary.json': '[{ "id": "MAC", "term": "MAC", "names": [], "definition": "A code." }]',
    'lookup.json':
      '{ "keys": 7, "otherCodes": ["A"], "otherCodeParents": [], "secrets": { "keys": [], "patterns": [] } }',
    'lookup-pages.json': '[{ "path": "about/", "words": "", "triggers": "x" }]',
    'cases.json': '{ "21": ["no way in"], "23": ["neither"] }',
  })
  assert.equal(status, 1)
  assert.equal(
    text,
    '12 problems in the data.\n' +
      'data/codes.json:34:15 code 0: "kind" is "sucess"; expected success, state or error. Did you mean "success"?\n' +
      'data/vendor-table.txt:1:1 no line begins with a code; expected rows such as `0Success` or `0<tab>Success`\n' +
      'data/ledger.json:1:68 "files[0]" is 7; expected text in double quotes: put it in quotes\n' +
      'data/replies/ms.json:46:14 the Malay reply of code 0 is missing; translate the English one (data/codes.json, line 62) [replies-complete]\n' +
      'data/replies/ms.json:46:14 the Malay reply of code 21 is missing; translate the English one (data/codes.json, line 124) [replies-complete]\n' +
      'data/replies/ms.json:46:14 the Malay reply of code 22 is missing; translate the English one (data/codes.json, line 189) [replies-complete]\n' +
      'data/replies/ms.json:48:15 code 99: there is no code 99 in the source; remove the entry or correct the number [replies-complete]\n' +
      'data/glossary.json:1:10 term MAC: "id" is "MAC"; expected lower-case words joined by hyphens\n' +
      'data/lookup.json:1:11 "keys" is 7; expected an object in { }\n' +
      'data/lookup.json:1:29 "otherCodes[0]" is "A"; expected a word in lower case\n' +
      'data/lookup-pages.json:1:47 "[0].triggers" is "x"; expected a list in [ ]: put it in [ ]\n' +
      'data/cases.json:1:24 "23" is no code; remove it, or add the code first\n',
  )
})

test('what the words of the site refer to has to exist, even while a code is wrong', () => {
  const site = siteSchema.parse(JSON.parse(folder.read('site.json')))
  const views = [{ label: 'Ours', query: 'actor=provder&actr=none&columns=reply&columns=repyl&sort=code' }]
  const link = (path: string) => ({ label: 'There', path })
  const links = [link('codes/22/'), link('abuot/'), link('codes/?repeat=saef')]
  const doors = [{ title: 'For all', lead: 'Begin.', links }]
  const envelope = { ...site.envelope, guide: 'reading' }
  const spoilt = inKeyOrder({ ...site, envelope, sampleCode: 23, views, doors }, siteSchema)
  const codes = folder.read('codes.json').replace('"kind": "success"', '"kind": "sucess"')
  const { text } = checkWith({ 'site.json': JSON.stringify(spoilt, null, 1), 'codes.json': codes })
  const lines = text.split('\n').filter((line) => line.startsWith('data/site.json:'))
  assert.deepEqual(
    lines.map((line) => line.replace(/:\d+:\d+ /, ':L:C ')),
    [
      'data/site.json:L:C "sampleCode" is 23; expected a code that has a record',
      'data/site.json:L:C "envelope.guide" names "reading"; expected none, as there are no guides',
      'data/site.json:L:C "views[0].query" names "actr"; expected category, actor, retry, repeat, kind, call, sort, columns or q. Did you mean "actor"?',
      'data/site.json:L:C "views[0].query" has "actor=provder"; expected "actor" to be developer, account-admin, end-user, provider or none. Did you mean "provider"?',
      'data/site.json:L:C "views[0].query" has "columns=repyl"; expected "columns" to be reply, where or updated. Did you mean "reply"?',
      'data/site.json:L:C "doors[0].links[1].path" is "abuot/"; expected a page of this site, below its base path. Did you mean "about/"?',
      'data/site.json:L:C "doors[0].links[2].path" has "repeat=saef"; expected "repeat" to be safe, look-first or never. Did you mean "safe"?',
    ],
  )
})

test('an id of the words of the site appears once in its list, even while no code can be read', () => {
  const site = siteSchema.parse(JSON.parse(folder.read('site.json')))
  const [actor] = site.actors
  assert.ok(actor)
  const twice = inKeyOrder({ ...site, actors: [...site.actors, actor], slots: ['link', 'link'] }, siteSchema)
  const { text } = checkWith({ 'site.json': JSON.stringify(twice, null, 1), 'codes.json': '{' })
  const lines = text.split('\n').filter((line) => line.startsWith('data/site.json:'))
  assert.deepEqual(
    lines.map((line) => line.replace(/:\d+:\d+ /, ':L:C ')),
    [
      `data/site.json:L:C "${actor.id}" appears twice in "actors"; rename or remove one`,
      'data/site.json:L:C "link" appears twice in "slots"; rename or remove one',
    ],
  )
})

test('words lead to pages that exist', () => {
  addSideFiles()
  const entry = (path: string) => `{ "path": "${path}", "words": "", "triggers": [] }`
  const { text } = checkWith({ 'lookup-pages.json': `[${entry('about/#trust')},\n${entry('abuot/#trust')}]` })
  assert.ok(
    text.includes(
      '\ndata/lookup-pages.json:2:11 "[1].path" is "abuot/#trust"; expected a page of this site, below its base path. Did you mean "about/"?\n',
    ),
  )
  assert.ok(!text.includes('[0].path'))
})
