import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem } from '../../../src/codes/problems/problem.ts'
import { checkPage } from '../../../src/hand-written/check-page.ts'

const ids = {
  code: new Set(['22', '41']),
  category: new Set(['request']),
  call: new Set(['contract-list']),
  term: new Set(['mac']),
  source: new Set(['table']),
  guide: new Set(['retrying']),
}

/** The problems of a page with this text below its front matter. */
function problemsOf(text: string, known: Parameters<typeof checkPage>[2]['ids'] = ids): string[] {
  const exists = (path: string) => path.endsWith('Here.astro')
  const source = `---\ntitle: T\n---\n${text}`
  return checkPage(source, 'a.mdx', { ids: known, codesFile: 'data/codes.json', exists }).map(formatProblem)
}

test('a page that names what exists has no problems', () => {
  const page = `
import Here from './Here.astro'
import { Code } from '@astrojs/starlight/components'

## A heading

See code 22, <a href={paths.call('contract-list')}>the list</a>, [the heading](#a-heading) and [this](#here).

<span id="here" /> <GuideLink id="retrying" /> <Here category="request" /> <ShortLink code={41} />

\`\`\`ts
// code 999, obviously
paths.call('nothing')
\`\`\`
`
  assert.deepEqual(problemsOf(page), [])
})

test('codes, calls and other ids that do not exist are reported with their place', () => {
  const page = `See code 22 and
codes 41 or **999**.

<a href={paths.call('contract-lst')}>list</a> <ShortLink code={23} />
<GuideLink id="retry" /> <Anything category="requests" /> <Source id="page" />

{paths.term('mack')}
`
  assert.deepEqual(problemsOf(page), [
    'a.mdx:5:15 code 999 does not exist; expected a code of data/codes.json [mentions-known]',
    'a.mdx:7:10 "paths.call" names "contract-lst"; expected the id of a call. Did you mean "contract-list"? [mentions-known]',
    'a.mdx:7:58 code 23 does not exist; expected a code of data/codes.json [mentions-known]',
    'a.mdx:8:12 "GuideLink id" names "retry"; expected the id of a guide [mentions-known]',
    'a.mdx:8:36 "Anything category" names "requests"; expected the id of a category. Did you mean "request"? [mentions-known]',
    'a.mdx:8:67 "Source id" names "page"; expected the id of a source [mentions-known]',
    'a.mdx:10:2 "paths.term" names "mack"; expected the id of a term of the glossary. Did you mean "mac"? [mentions-known]',
  ])
})

test('an address that leads nowhere is reported, whatever its quotes, and so is one that cannot be checked', () => {
  const exists = () => true
  const known = { ids, codesFile: 'data/codes.json', exists }
  const pages = ['replies/ms/', 'codes/?category=request', 'codes/22/#fix', 'about/']
  const problemsInPath = (path: string) => (pages.includes(path) ? [] : [`is "${path}"`])
  const inPage = (text: string) => checkPage(text, 'a.mdx', { ...known, problemsInPath }).map(formatProblem)
  const right = `{paths.repliesIn("ms")} {paths.filtered({ category: 'request', })} {paths.section(22, \`fix\`)}
{paths.about} {paths.file('codes.json')} {paths.file('about/')} {paths.short(22)} <File name="feed.xml" />`
  assert.deepEqual(inPage(right), [])
  const wrong = `{paths.repliesIn('xx')} {paths.call("x")}

{paths.filtered({ category: "x" })} {paths.section(22, 'fx')}

{paths.file('abuot/')} <File name="abuot/" />

{paths.abuot} {paths.call(id)} {paths.part('x', 1)}
`
  assert.deepEqual(inPage(wrong), [
    'a.mdx:1:2 "paths.repliesIn" is "replies/xx/" [links-known]',
    'a.mdx:1:26 "paths.call" names "x"; expected the id of a call [mentions-known]',
    'a.mdx:3:2 "paths.filtered" is "codes/?category=x" [links-known]',
    'a.mdx:3:38 "paths.section" is "codes/22/#fx" [links-known]',
    'a.mdx:5:2 "paths.file" is "abuot/" [links-known]',
    'a.mdx:5:30 "File name" is "abuot/" [links-known]',
    'a.mdx:7:2 "paths.abuot" does not exist. Did you mean "about"? [links-known]',
    'a.mdx:7:16 "paths.call" has an argument that the check cannot read; write it out as text or as a number [links-known]',
    'a.mdx:7:33 "paths.part" names "x"; expected the id of a category [mentions-known]',
  ])
})

test('invalid MDX is reported with its place, and nothing else is', () => {
  assert.deepEqual(problemsOf('See code 999.\n\nA <b>word.\n\nMore.\n'), [
    'a.mdx:6:3 the page is not valid MDX: Expected a closing tag for `<b>` (6:3) before the end of `paragraph`; correct it [mdx-valid]',
  ])
})

test('ids whose file cannot be read are not reported', () => {
  assert.deepEqual(problemsOf('See code 999 and <GuideLink id="x" /> and {paths.term(\'y\')}.\n', {}), [])
})

test('an import of a file that does not exist is reported', () => {
  assert.deepEqual(problemsOf("import There from '../There.astro'\nimport raw from '#site/Gone.ts?raw'\n"), [
    'a.mdx:4:20 imports "../There.astro"; there is no such file: correct the path [imports-known]',
    'a.mdx:5:18 imports "#site/Gone.ts"; there is no such file: correct the path [imports-known]',
  ])
})

test('a link to a place that the page does not have is reported', () => {
  assert.deepEqual(
    problemsOf('## `One` and two\n\n## Twice\n\n## Twice\n\n[There](#one-and-tow), [again](#twice-1).\n'),
    [
      'a.mdx:10:9 leads to "#one-and-tow"; expected one-and-two, twice or twice-1. Did you mean "one-and-two"? [anchors-known]',
    ],
  )
})

test('wording is checked as in notes', () => {
  const long = Array.from({ length: 25 }, (_, i) => `w${String(i)}`).join(' ')
  assert.deepEqual(problemsOf(`Short one. ${long}.\n\n- This is **simply** wrong, and \`simply\` is a name.\n`), [
    'a.mdx:4:12 a sentence has 25 words; expected at most 24: split "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w1…" [sentences-short]',
    'a.mdx:6:13 "simply" belittles the reader\'s problem; leave it out [no-dismissive-words]',
  ])
})
