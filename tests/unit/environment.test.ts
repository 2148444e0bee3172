import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEnvironment } from '../../src/environment.ts'

const source = 'https://git.example/you/status-codes/blob/main/data/codes.json'

test('without variables, the site is on localhost at the root', () => {
  assert.deepEqual(readEnvironment({ SITE_URL: '', BASE_PATH: ' ' }), {
    siteUrl: 'http://localhost:4321',
    base: '/',
    sourceUrl: undefined,
    issuesUrl: undefined,
  })
})

test('slashes at the ends of variables do not matter', () => {
  for (const path of ['docs/status', '/docs/status', 'docs/status/', '//docs/status//']) {
    const { siteUrl, base } = readEnvironment({ SITE_URL: 'https://docs.example/', BASE_PATH: path })
    assert.deepEqual([siteUrl, base], ['https://docs.example', '/docs/status/'])
  }
  assert.equal(readEnvironment({ BASE_PATH: '/' }).base, '/')
  assert.equal(readEnvironment({ SOURCE_URL: source }).sourceUrl, source)
})

const wrong: [variables: Record<string, string>, message: string][] = [
  [
    { SITE_URL: 'example.com' },
    'SITE_URL is "example.com"; expected the origin of the site, such as https://status.example.com',
  ],
  [
    { SITE_URL: 'https://x.example/docs' },
    'SITE_URL is "https://x.example/docs"; expected the origin of the site, such as https://status.example.com, without a path: name that in BASE_PATH (BASE_PATH=/docs)',
  ],
  [
    { BASE_PATH: '/my docs' },
    'BASE_PATH is "/my docs"; expected a path of letters, digits and "-", "_", ".", "~" between slashes, such as /docs/status',
  ],
  [
    { SOURCE_URL: 'data/codes.json' },
    `SOURCE_URL is "data/codes.json"; expected the address of the source file, such as ${source}`,
  ],
]
for (const [variables, message] of wrong) {
  test(`${JSON.stringify(variables)} is refused with what is expected`, () => {
    assert.throws(() => readEnvironment(variables), { message })
  })
}

test('issues are reported at ISSUES_URL, or at the repository that SOURCE_URL shows', () => {
  const of = (variables: Record<string, string>) => readEnvironment(variables).issuesUrl
  assert.equal(of({}), undefined)
  assert.equal(
    of({ SOURCE_URL: 'https://git.example/a/b/blob/main/data/codes.json' }),
    'https://git.example/a/b/issues/new',
  )
  assert.equal(
    of({ SOURCE_URL: 'https://git.example/a/b/-/blob/main/data/codes.json' }),
    'https://git.example/a/b/issues/new',
  )
  assert.equal(of({ SOURCE_URL: 'https://files.example/codes.json' }), undefined)
  assert.equal(of({ ISSUES_URL: 'https://desk.example/new' }), 'https://desk.example/new')
  assert.throws(() => of({ ISSUES_URL: 'desk' }), {
    message:
      'ISSUES_URL is "desk"; expected the address at which issues are opened, such as https://git.example/you/status-codes/issues/new',
  })
})
