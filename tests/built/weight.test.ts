import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { catalog } from '../../src/site.ts'
import { dist } from './dist.ts'

const kilobyte = 1024

test('the HTML of every code page is at most 9 KB', () => {
  const pages = catalog().codes.map(({ code }) => `codes/${String(code)}/index.html`)
  expect(pages.filter((name) => weigh(name) > 9 * kilobyte)).toEqual([])
})

/** The size of a file of the built site as a host sends it: gzip at level 9. */
function weigh(name: string): number {
  return gzipSync(readFileSync(`${dist}/${name}`), { level: 9 }).length
}
