import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { openLookup } from './open-lookup.ts'

/** What the first look-up of a reader costs. */
export interface FirstLookup {
  /** Milliseconds from the last key until the right code is the first result */
  readonly ms: number
  /** Bytes transferred after the page had loaded, compressed with gzip, headers included */
  readonly bytes: number
  readonly requests: number
}

/** 150 ms round trip, 1.6 Mbit/s. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }
/** The time between two keys of a quick typist, in milliseconds. */
const delay = 80
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Measures the first look-up on the page of the look-up, in Chromium with an empty cache: once the page has loaded, the
 * connection becomes slow, and someone clicks into the box and types.
 * @param dir the built site
 * @param base the path that it was built for, with a slash at both ends
 * @param code the right first result
 * @throws if it is not the first result within 30 seconds
 */
export async function firstLookup(dir: string, base: string, query: string, code: number): Promise<FirstLookup> {
  return openLookup(compressing(dir, base), base, async (page) => {
    const sum = await countOn(page)
    const right = await watch(page, `${base}codes/${String(code)}/`)
    const box = page.getByRole('main').getByRole('textbox')
    await box.click()
    await box.pressSequentially(query, { delay })
    return { ms: await right(), ...sum }
  })
}

/** Makes the connection slow, and counts what the page requests from now on; only the browser requests the icon. */
async function countOn(page: Page): Promise<{ bytes: number; requests: number }> {
  const sum = { bytes: 0, requests: 0 }
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  const asked = new Set<string>()
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type !== 'Other') asked.add(requestId)
    sum.requests = asked.size
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) sum.bytes += encodedDataLength
  })
  return sum
}

/** Records in the page when keys are pressed and when the result is right. */
async function watch(page: Page, path: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const place = document.querySelector('main look-up')
    const list = place?.querySelector('ol')
    const note = (name: string) => (document.documentElement.dataset[name] = String(performance.now()))
    place?.addEventListener('input', () => note('key'), { capture: true })
    const check = () => {
      if (list?.querySelector('a')?.getAttribute('href') === wanted) note('right')
    }
    if (list) new MutationObserver(check).observe(list, { childList: true, subtree: true })
  }, path)
  return async () => {
    const found = await page.waitForFunction(() => {
      const { key, right } = document.documentElement.dataset
      return Number(right) > Number(key) && Number(right) - Number(key)
    })
    return Number(await found.jsonValue())
  }
}

/** A static server that compresses everything, as hosts do. */
function compressing(dir: string, base: string): Server {
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = join(dir, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : '')
    try {
      const body = gzipSync(readFileSync(path), { level: 9 })
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
}
