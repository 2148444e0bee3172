import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { contentSecurityPolicy } from '../../src/publishing/csp.ts'
import { base } from '../../src/settings.ts'
import { redirectPolicy } from '../../src/site-files/redirect-page.ts'
import { headersIn } from '../fixtures/headers-file.ts'
import { all, pagesOf, within } from '../site/fixtures/built.ts'
import type { Element } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const pages = pagesOf(dist)
const policy = contentSecurityPolicy('meta')

const isRedirect = (page: Element) => within(page).some(({ attributes }) => attributes['http-equiv'] === 'refresh')

/** The built pages that a condition is true of. */
const where = (holds: (page: (typeof pages)[number]) => boolean) => pages.filter(holds).map(({ path }) => path)

test('every page declares its policy before anything that the policy governs', () => {
  assert.deepEqual(
    where((page) => policiesOf(page).length !== 1),
    [],
  )
  assert.deepEqual(
    where((page) => {
      const names = within(page).filter(({ name }) => ['meta', 'script', 'style', 'link', 'img'].includes(name))
      const first = names.findIndex(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
      return names.slice(0, first).some(({ name }) => name !== 'meta')
    }),
    [],
  )
})

test('browsers revalidate every page, except redirects', () => {
  const headersOf = headersIn(readFileSync(join(dist, '_headers'), 'utf8'))
  const cached = where(
    (page) =>
      headersOf(`${base}${page.path}`)['Cache-Control'] !== 'public, max-age=0, must-revalidate' &&
      page.path !== '404.html' &&
      !isRedirect(page),
  )
  assert.deepEqual(cached, [])
})

test('every page has the policy of the site, and redirect pages allow nothing', () => {
  assert.deepEqual(
    where((page) => policiesOf(page)[0] !== (isRedirect(page) ? redirectPolicy : policy)),
    [],
  )
})

test('the policy allows inline scripts by hash only, no eval, and nothing from other origins', () => {
  for (const form of ['meta', 'header'] as const) {
    const directives = Object.fromEntries(
      contentSecurityPolicy(form)
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    ) as Record<string, string[]>
    const scripts = directives['script-src'] ?? []
    assert.deepEqual(
      scripts.filter((source) => !source.startsWith("'sha256-")),
      ["'self'", "'wasm-unsafe-eval'"],
    )
    assert.deepEqual(directives['default-src'], ["'none'"])
    assert.deepEqual(directives['base-uri'], ["'none'"])
    assert.deepEqual(directives['form-action'], ["'self'"])
    assert.deepEqual(directives['style-src'], ["'self'"])
    assert.deepEqual(
      Object.values(directives)
        .flat()
        .filter((source) => /[.:*]/.test(source.replace('data:', ''))),
      [],
    )
  }
  assert.ok(contentSecurityPolicy('header').includes("frame-ancestors 'none'"))
})

test('every inline script is allowed by its hash', () => {
  assert.deepEqual(
    where((page) => inlineScripts(page).some((script) => !policy.includes(hashOf(script.raw)))),
    [],
  )
})

test('no page has style elements, event handlers in attributes, or scripts in addresses', () => {
  assert.deepEqual(
    where((page) => all(page, 'style').length > 0),
    [],
  )
  const attributes = (page: Element) => within(page).flatMap((element) => Object.entries(element.attributes))
  assert.deepEqual(
    where((page) => attributes(page).some(([name]) => name.startsWith('on'))),
    [],
  )
  assert.deepEqual(
    where((page) => attributes(page).some(([, value]) => /^\s*javascript:/i.test(value))),
    [],
  )
})

function policiesOf(page: Element): string[] {
  return all(page, 'meta')
    .filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    .map(({ attributes }) => attributes.content ?? '')
}

function inlineScripts(page: Element): Element[] {
  return all(page, 'script').filter(
    ({ attributes: { src, type = 'module' } }) => src === undefined && !/json|speculationrules/.test(type),
  )
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
