import assert from 'node:assert/strict'
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { inKeyOrder } from '../../../src/codes/read/key-order.ts'
import { siteSchema } from '../../../src/codes/site-schema.ts'
import { dataFolder } from '../fixtures/data-folder.ts'
import { pasteRules } from '../fixtures/paste-rules.ts'
import { lineOf, placeOf } from '../fixtures/place.ts'
import { malay, translation } from '../fixtures/replies.ts'
import { testSite } from '../fixtures/site.ts'

const folder = dataFolder()
folder.write('lookup.json', JSON.stringify(pasteRules))
folder.run('ledger', '--init')
after(() => {
  folder.remove()
})

/** The status and output of the check while these files have these contents. */
function checkWith(files: Readonly<Record<string, string>>): { status: number; text: string } {
  const kept = Object.keys(files).map((name) => [name, folder.read(name)] as const)
  for (const [name, text] of Object.entries(files)) folder.write(name, text)
  const result = folder.run('check')
  for (const [name, text] of kept) folder.write(name, text)
  return result
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

const about = '---\ntitle: About\ndescription: All about it.\nsections:\n  sources: Sources\n---\n\nText. <Sources />\n'

function addPages(): void {
  for (const name of ['docs/guides', 'pages']) mkdirSync(join(folder.dir, 'content', name), { recursive: true })
  folder.write('content/docs/guides/reading.mdx', '---\ntitle: Reading\ndescription: How to read.\n---\n\n## Trust\n')
  folder.write('content/pages/about.mdx', about)
}

test('data without problems is counted', () => {
  const { status, text } = folder.run('check')
  assert.equal(status, 0)
  assert.match(text, /^3 codes in 1 category, version \S+; \d+ published pages kept: no problems\.\n$/)
  folder.write('glossary.json', '[{ "id": "mac", "term": "MAC", "names": [], "definition": "A code of a text." }]')
  folder.write('cases.json', '{ "22": ["one description", "another one"] }')
  const more = folder.run('check').text.split('\n').slice(1)
  assert.deepEqual(more, ['1 term in the glossary: no problems.', '2 cases for the look-up: no problems.', ''])
})

test('every problem of every file is reported at once, and each only once', () => {
  addSideFiles()
  const codes = folder.read('codes.json').replace('"kind": "success"', '"kind": "sucess"')
  const ledger = '{ "codes": {}, "messages": {}, "names": {}, "pages": {}, "files": [7], "redirects": {} }'
  const replies = JSON.stringify(malay([translation({ code: 99 })]), null, 2)
  const glossary = '[{ "id": "MAC", "term": "MAC", "names": [], "definition": "A code." }]'
  const rules = JSON.stringify({ ...pasteRules, keys: 7, otherCodes: ['A'] })
  const pages = '[{ "path": "about/", "words": "", "triggers": "x" }]'
  const cases = '{ "21": ["no way in"], "23": ["neither"] }'
  const { status, text } = checkWith({
    'codes.json': codes,
    'vendor-table.txt': 'No codes here\n',
    'ledger.json': ledger,
    'replies/ms.json': replies,
    'glossary.json': glossary,
    'lookup.json': rules,
    'lookup-pages.json': pages,
    'cases.json': cases,
  })
  const list = placeOf(replies, '"replies": ', '[')
  const replyLine = (code: number) => lineOf(codes, `{\n      "code": ${String(code)}`, '"tellUser"')
  assert.equal(status, 1)
  assert.equal(
    text,
    '12 problems in the data.\n' +
      `data/codes.json:${placeOf(codes, '"sucess"')} code 0: "kind" is "sucess"; expected success, state or error. Did you mean "success"?\n` +
      'data/vendor-table.txt:1:1 no line begins with a code; expected rows such as `0Success` or `0<tab>Success`\n' +
      `data/ledger.json:${placeOf(ledger, '7')} "files[0]" is 7; expected text in double quotes: put it in quotes\n` +
      `data/replies/ms.json:${list} the Malay reply of code 0 is missing; translate the English one (data/codes.json, line ${replyLine(0)}) [replies-complete]\n` +
      `data/replies/ms.json:${list} the Malay reply of code 21 is missing; translate the English one (data/codes.json, line ${replyLine(21)}) [replies-complete]\n` +
      `data/replies/ms.json:${list} the Malay reply of code 22 is missing; translate the English one (data/codes.json, line ${replyLine(22)}) [replies-complete]\n` +
      `data/replies/ms.json:${placeOf(replies, '99')} code 99: there is no code 99 in the source; remove the entry or correct the number [replies-complete]\n` +
      `data/glossary.json:${placeOf(glossary, '"MAC"')} term MAC: "id" is "MAC"; expected lower-case words joined by hyphens\n` +
      `data/lookup.json:${placeOf(rules, '7')} "keys" is 7; expected an object in { }\n` +
      `data/lookup.json:${placeOf(rules, '"A"')} "otherCodes[0]" is "A"; expected a word in lower case\n` +
      `data/lookup-pages.json:${placeOf(pages, '"x"')} "[0].triggers" is "x"; expected a list in [ ]: put it in [ ]\n` +
      `data/cases.json:${placeOf(cases, '"23"')} "23" is not a code; remove it, or add the code first [codes-known]\n`,
  )
})

test('everything that site.json refers to must exist, even while a code is invalid', () => {
  const views = [{ label: 'Ours', query: 'actor=provder&actr=none&columns=reply&columns=repyl&sort=code' }]
  const link = (path: string) => ({ label: 'There', path })
  const links = [link('codes/22/'), link('abuot/'), link('codes/?repeat=saef')]
  const startingPoints = [{ title: 'For all', lead: 'Begin.', links }]
  const envelope = { ...testSite.envelope, guide: 'reading' }
  const changed = inKeyOrder({ ...testSite, envelope, sampleCode: 23, views, startingPoints }, siteSchema)
  const codes = folder.read('codes.json').replace('"kind": "success"', '"kind": "sucess"')
  const { text } = checkWith({ 'site.json': JSON.stringify(changed, null, 1), 'codes.json': codes })
  const lines = text.split('\n').filter((line) => line.startsWith('data/site.json:'))
  assert.deepEqual(
    lines.map((line) => line.replace(/:\d+:\d+ /, ':L:C ')),
    [
      'data/site.json:L:C "sampleCode" is 23; expected a code that has a record [links-known]',
      'data/site.json:L:C "envelope.guide" names "reading"; expected none, as there are no guides [links-known]',
      'data/site.json:L:C "views[0].query" names "actr"; expected category, actor, verdict, to, retry, repeat, kind, call, sort, columns or q. Did you mean "actor"? [links-known]',
      'data/site.json:L:C "views[0].query" has "actor=provder"; expected "actor" to be developer, end-user, provider or none. Did you mean "provider"? [links-known]',
      `data/site.json:L:C "views[0].query" has "columns=repyl"; expected "columns" to be meaning, look, reply, reply-${malay([]).language}, where or updated. Did you mean "reply"? [links-known]`,
      'data/site.json:L:C "startingPoints[0].links[1].path" is "abuot/"; expected a page of this site, below its base path. Did you mean "about/"? [links-known]',
      'data/site.json:L:C "startingPoints[0].links[2].path" has "repeat=saef"; expected "repeat" to be safe, look-first or never. Did you mean "safe"? [links-known]',
    ],
  )
})

test('ids in site.json must be unique in their list, even while no code can be read', () => {
  const [actor] = testSite.actors
  assert.ok(actor)
  const twice = inKeyOrder({ ...testSite, actors: [...testSite.actors, actor], slots: ['link', 'link'] }, siteSchema)
  const { text } = checkWith({ 'site.json': JSON.stringify(twice, null, 1), 'codes.json': '{' })
  const lines = text.split('\n').filter((line) => line.startsWith('data/site.json:'))
  assert.deepEqual(
    lines.map((line) => line.replace(/:\d+:\d+ /, ':L:C ')),
    [
      `data/site.json:L:C "${actor.id}" appears twice in "actors"; rename or remove one [ids-unique]`,
      'data/site.json:L:C "link" appears twice in "slots"; rename or remove one [ids-unique]',
    ],
  )
})

test('words and starting points must lead to existing pages and anchors', () => {
  addSideFiles()
  addPages()
  const paths = ['guides/reading/#trust', 'guides/reading/#trsut', 'about/#sources', 'about/#source', 'glossary/#mca']
  const startingPoints = [{ title: 'For all', lead: 'Begin.', links: paths.map((path) => ({ label: 'There', path })) }]
  const entry = (path: string) => `{ "path": "${path}", "words": "", "triggers": [] }`
  const { text } = checkWith({
    'site.json': JSON.stringify(inKeyOrder({ ...testSite, startingPoints }, siteSchema), null, 1),
    'lookup-pages.json': `[${entry('guides/reading/#trust')},\n${entry('abuot/#trust')},\n${entry('codes/22/#fixx')}]`,
  })
  assert.deepEqual(
    text
      .split('\n')
      .filter((line) => /site|lookup-pages/.test(line))
      .map((line) => line.replace(/(site.json):\d+:\d+ /, '$1:L:C ')),
    [
      'data/site.json:L:C "startingPoints[0].links[1].path" leads to "#trsut" of guides/reading/; expected trust. Did you mean "trust"? [links-known]',
      'data/site.json:L:C "startingPoints[0].links[3].path" leads to "#source" of about/; expected sources or source-sample-code. Did you mean "sources"? [links-known]',
      'data/site.json:L:C "startingPoints[0].links[4].path" leads to "#mca" of glossary/; expected mac. Did you mean "mac"? [links-known]',
      'data/lookup-pages.json:2:11 "[1].path" is "abuot/#trust"; expected a page of this site, below its base path. Did you mean "about/"? [links-known]',
      'data/lookup-pages.json:3:11 "[2].path" leads to "#fixx" of codes/22/; expected meaning, where, causes, fix, retry, confused-with, response or support. Did you mean "fix"? [links-known]',
    ],
  )
})

test('hand-written pages and terms are checked together with the data', () => {
  addSideFiles()
  addPages()
  const { status, text } = checkWith({
    'content/docs/guides/reading.mdx': '---\ndescription: What is simply there.\n---\n\n## Trust\n\nSee code 999.\n',
    'content/pages/about.mdx': `${about}\n<Source id="sampel-code" />\n`,
    'glossary.json': '[{ "id": "mac", "term": "MAC", "names": [], "definition": "Not code 998." }]',
  })
  assert.equal(status, 1)
  assert.deepEqual(
    text.split('\n').filter((line) => /glossary|content/.test(line)),
    [
      'data/glossary.json:1:59 term mac: code 998 does not exist; expected a code of data/codes.json [mentions-known]',
      'data/content/docs/guides/reading.mdx:2:1 "title" is missing; expected text: The heading of the guide [front-matter]',
      'data/content/docs/guides/reading.mdx:2:14 "description": "simply" belittles the reader\'s problem; leave it out [no-dismissive-words]',
      'data/content/docs/guides/reading.mdx:7:5 code 999 does not exist; expected a code of data/codes.json [mentions-known]',
      'data/content/pages/about.mdx:10:9 "Source id" names "sampel-code"; expected the id of a source. Did you mean "sample-code"? [mentions-known]',
    ],
  )
})

test('the About page must exist, alone in its folder, and list the sources that notes link to', () => {
  const about = 'content/pages/about.mdx'
  const ofContent = (text: string) => text.split('\n').filter((line) => line.startsWith('data/content/pages'))
  const without = checkWith({ [about]: '---\ntitle: About\ndescription: All of it.\n---\n\nText.\n' })
  assert.deepEqual(ofContent(without.text), [
    `data/${about}:1:1 the page does not list the sources of notes, which link to it; add <Sources /> [sources-listed]`,
  ])
  renameSync(join(folder.dir, about), join(folder.dir, 'content/pages/site.mdx'))
  const { text } = folder.run('check')
  renameSync(join(folder.dir, 'content/pages/site.mdx'), join(folder.dir, about))
  assert.deepEqual(ofContent(text), [
    `data/${about}: there is no such file; expected the page about the site here: restore it from version control`,
    'data/content/pages/site.mdx: no page is made from this file; expected about.mdx alone in its folder: move a guide to docs/guides',
  ])
})
