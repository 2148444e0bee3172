import { expect } from '@playwright/test'
import { test } from '../fixtures/hydrated.ts'
import { titleOf } from '../../../src/codes/title.ts'
import { exportNames } from '../../../src/exports/constants/names.ts'
import { catalog } from '../../../src/site.ts'
import { below } from '../fixtures/places.ts'
import { plain } from '../fixtures/samples.ts'

const home = `https://docs.example${below}`

test('every address in every export is below the path and is served', { tag: '@all' }, async ({ request }) => {
  const addresses = new Set<string>()
  const files = [
    'codes.json',
    'codes.csv',
    `${exportNames(catalog().site.exportName).kebab}.ts`,
    'feed.xml',
    'opensearch.xml',
    'llms.txt',
    `codes/${String(plain.code)}.md`,
  ]
  for (const file of files) {
    const text = await (await request.get(file)).text()
    const found = text.match(/https:\/\/docs\.example[^\s"<>)\],]*/g) ?? []
    expect(found.length, file).toBeGreaterThan(0)
    for (const address of found) addresses.add(address.replace(/\?.*/, ''))
  }
  for (const address of addresses) {
    expect(address.startsWith(home), address).toBe(true)
    expect((await request.get(address.slice(home.length))).ok(), address).toBe(true)
  }
})

test('a search from the address bar opens the look-up with its query', { tag: '@all' }, async ({ page, request }) => {
  const xml = await (await request.get('opensearch.xml')).text()
  const template = /template="([^"]*\{searchTerms\})"/.exec(xml)?.[1] ?? ''
  const response = await page.goto(
    template.replace(home, '').replace('{searchTerms}', encodeURIComponent(plain.message)),
  )
  expect(response?.ok()).toBe(true)
  await expect(page.getByRole('link', { name: titleOf(plain) }).first()).toBeVisible()
})
