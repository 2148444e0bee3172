import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { siteUrl } from '../../src/settings.ts'
import { catalog } from '../../src/site.ts'
import { all, pagesOf, within } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

test('no page loads anything from another origin', () => {
  const loaders = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'form']
  const loads = (name: string, rel = '') =>
    loaders.includes(name) || (name === 'link' && /stylesheet|icon|preload|preconnect|prefetch|manifest/.test(rel))
  const elsewhere = pagesOf(dist).flatMap((page) =>
    within(page)
      .filter(({ name, attributes }) => loads(name, attributes.rel))
      .flatMap(({ attributes: { src, href, action } }) => [src, href, action])
      .filter((address) => address !== undefined && /^(https?:)?\/\//.test(address)),
  )
  assert.deepEqual(elsewhere, [])
})

test('a link to another site opens in the same tab and sends no ping', () => {
  const links = pagesOf(dist).flatMap((page) => all(page, 'a').map(({ attributes }) => attributes))
  const away = links.filter(({ href = '' }) => /^https?:/.test(href) && new URL(href).origin !== siteUrl)
  if (catalog().sources.some(({ url }) => url !== undefined)) assert.ok(away.length > 0)
  assert.deepEqual(
    away.filter(({ target, ping }) => target !== undefined || ping !== undefined),
    [],
  )
})

test('other sites see at most the origin as the referrer', () => {
  const policies = [...readFileSync(`${dist}/_headers`, 'utf8').matchAll(/Referrer-Policy: (.*)/g)].map(
    ([, value]) => value,
  )
  assert.deepEqual(policies, ['strict-origin-when-cross-origin'])
})
