import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { builtPages, idsOn, missingFromBuild } from '../../../src/ledger/built-site.ts'
import { emptyLedger, readLedger } from '../../../src/data/ledger-file.ts'
import type { Ledger } from '../../../src/data/ledger-file.ts'
import { formatProblem } from '../../../src/codes/problems/problem.ts'
import { mergeLedger, newAddresses, newWords } from '../../../src/ledger/merge.ts'
import { redirectsIn } from '../../../src/ledger/redirects.ts'
import { findRemovedAddresses } from '../../../src/ledger/removed.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { placeOf } from '../fixtures/place.ts'
import { problemsOf } from '../fixtures/problems.ts'
import { record } from '../fixtures/record.ts'

const dir = mkdtempSync(join(tmpdir(), 'ledger-'))
after(() => {
  rmSync(dir, { recursive: true })
})

const present = { catalog: testCatalog([record()]), guides: ['retrying'], terms: ['mac'] }
const ledgerWith = (parts: Partial<Ledger>): Ledger => ({ ...emptyLedger, ...parts })

const ledgerText = (parts: Partial<Ledger>) => JSON.stringify(ledgerWith(parts), null, 2)

function removedFrom(parts: Partial<Ledger>): string[] {
  const file = join(dir, 'ledger.json')
  writeFileSync(file, ledgerText(parts))
  return findRemovedAddresses({ ...readLedger(file), file: 'ledger.json' }, present).map(formatProblem)
}

test('addresses that are still served are no problem', () => {
  const pages = {
    '': '',
    'categories/request/': 'codes',
    'guides/retrying/': '',
    'glossary/': 'mac',
    'about/': 'sources',
  }
  assert.deepEqual(removedFrom({ codes: { '1': 'meaning causes fix response support' }, pages }), [])
})

test('a removed code is reported with what to do', () => {
  const codes = { '1': '', '22': 'meaning' }
  assert.deepEqual(removedFrom({ codes }), [
    `ledger.json:${placeOf(ledgerText({ codes }), '"meaning"')} code 22 was published at codes/22/ and is no longer in the source; restore its record, and set "retired" in it if the API no longer returns it [addresses-kept]`,
  ])
})

test('a retired code still serves its address', () => {
  const retired = { since: '2027-01-02', reason: 'Gone.' }
  const catalog = testCatalog([record({ retired })])
  const file = { file: 'ledger.json', position: () => ({ line: 1, column: 1 }) }
  const ledger = ledgerWith({ codes: { '1': 'meaning causes fix response support' } })
  assert.deepEqual(findRemovedAddresses({ ...file, ledger }, { ...present, catalog }), [])
})

test('a removed section, category, guide, term or source is reported', () => {
  const pages = {
    'categories/old/': '',
    'guides/old/': '',
    'glossary/': 'mac old',
    'about/': 'sources source-old',
  }
  const problems = removedFrom({ codes: { '1': 'meaning confused-with' }, pages })
  assert.deepEqual(
    problems.map((line) => line.replace(/^\S+ /, '').replace(/ was published.*/, '')),
    [
      'codes/1/#confused-with',
      'the page categories/old/',
      'the page guides/old/',
      'glossary/#old',
      'about/#source-old',
    ],
  )
})

test('a moved page keeps its address by a redirect to an existing page', () => {
  const pages = { 'categories/old/': '', 'guides/old/': '' }
  const redirects = { 'categories/old/': 'categories/request/', 'guides/old/': 'guides/nowhere/' }
  assert.deepEqual(removedFrom({ pages, redirects }), [
    `ledger.json:${placeOf(ledgerText({ pages, redirects }), '"guides/nowhere/"')} leads to guides/nowhere/, which is not a page of this site; expected the page that took its place [links-known]`,
  ])
})

test('redirects are listed with their targets', () => {
  const ledger = ledgerWith({ redirects: { 'guides/old/': 'guides/new/' } })
  assert.deepEqual(redirectsIn(ledger), [{ from: 'guides/old/', to: 'guides/new/' }])
})

test('recording adds new addresses and removes none', () => {
  const before = ledgerWith({
    codes: { '1': 'meaning fix' },
    messages: { '1': 'Old' },
    names: { '1': 'OLD' },
    pages: { 'guides/old/': 'a' },
    files: ['old.txt'],
  })
  const now = {
    codes: { '1': 'meaning causes', '2': 'meaning' },
    messages: { '1': 'New', '2': 'Second' },
    names: { '1': 'NEW', '2': 'SECOND' },
    pages: { 'guides/new/': 'b' },
    files: ['new.txt'],
  }
  assert.deepEqual(newWords(before, now), ['1', '2'])
  assert.deepEqual(newAddresses(before, now), ['codes/1#causes', 'codes/2', 'guides/new/', 'new.txt'])
  const after = mergeLedger(before, now)
  assert.deepEqual(after, {
    codes: { '1': 'meaning fix causes', '2': 'meaning' },
    messages: { '1': 'New', '2': 'Second' },
    names: { '1': 'OLD', '2': 'SECOND' },
    pages: { 'guides/new/': 'b', 'guides/old/': 'a' },
    files: ['new.txt', 'old.txt'],
    redirects: {},
  })
  assert.deepEqual(newAddresses(after, now), [])
  assert.deepEqual(newWords(after, now), [])
})

test('a missing or invalid ledger stops the check', () => {
  const problemsIn = (text: string) => {
    const file = join(dir, 'bad.json')
    writeFileSync(file, text)
    return problemsOf(() => readLedger(file), 'l.json')
  }
  assert.throws(() => readLedger('none.json'), {
    name: 'DataError',
    message:
      '1 problem in the data; nothing was built.\n' +
      'none.json: there is no such file; expected everything that was ever published here: restore it from version control, or begin one with npm run ledger -- --init',
  })
  assert.deepEqual(problemsIn(JSON.stringify(ledgerWith({}))), [])
  assert.deepEqual(
    problemsIn(
      '{\n"codez": {}, "messages": {},\n"names": {"22": "no name"}, "pages": {"about/": 7},\n"files": [7], "redirects": {} }',
    ),
    [
      'l.json:1:1 "codes" is missing; expected an object in { }: code → the sections of its page',
      'l.json:2:1 unknown field "codez". Did you mean "codes"?',
      'l.json:3:17 names 22: the value is "no name"; expected capitals, digits and underscores',
      'l.json:3:49 pages about/: the value is 7; expected text in double quotes: put it in quotes',
      'l.json:4:11 "files[0]" is 7; expected text in double quotes: put it in quotes',
    ],
  )
  const numbers = JSON.stringify(ledgerWith({ codes: { x: 'meaning' } }))
  assert.deepEqual(problemsIn(numbers), ['l.json:1:15 codes x: "x" cannot be a name here; expected a code'])
})

test('the ids of a page are those of headings, entries and elements that take the focus', () => {
  const html =
    '<h1 id="_top"></h1><h2 id=fix tabindex=-1></h2><li id="source-a"></li><div id="mac" tabindex="-1"></div><input id="q">'
  assert.deepEqual(idsOn(html), ['fix', 'source-a', 'mac'])
})

test('a built site without a published page, file or id is reported', () => {
  const built = (path: string, text: string) => {
    const file = join(dir, 'dist', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const path of ['codes/1/index.html', 'codes/1.json', 'codes/1.md', '1/index.html', 'codes.json']) built(path, '')
  built('about/index.html', '<h2 id="sources"></h2>')
  built('index.html', '<h2 id="map"></h2>')
  built('guides/old/index.html', '<meta http-equiv="refresh" content="0; url=/">')
  const site = join(dir, 'dist')
  assert.deepEqual(builtPages(site), { '': '', 'about/': 'sources' })
  const whole = ledgerWith({ codes: { '1': '' }, pages: { 'about/': 'sources' }, files: ['codes.json'] })
  assert.deepEqual(missingFromBuild(whole, site), [])
  const more = ledgerWith({ codes: { '2': '' }, pages: { 'about/': 'gone', 'search/': '' }, files: ['codes.csv'] })
  const missing = [
    'codes/2/index.html',
    'codes/2.json',
    'codes/2.md',
    '2/index.html',
    'codes.csv',
    'about/#gone',
    'search/',
  ]
  assert.deepEqual(missingFromBuild(more, site), missing)
})
