import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Server } from 'node:http'
import { browserFlags, findBrowser } from '../../../scripts/browser.ts'
import { settled } from '../../site/fixtures/hydrated.ts'

/**
 * Opens the page of the look-up in Chromium with an empty cache, and closes browser and host when the work is done.
 * @param host of the built site; it need not listen yet
 * @param base the path that the site was built for, with a slash at both ends
 */
export async function openLookup<Result>(
  host: Server,
  base: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const server = host.listen(0)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath !== undefined && { executablePath }) })
  try {
    const page = await browser.newPage()
    await page.goto(`http://localhost:${String(port)}${base}search/`)
    await settled(page)
    return await work(page)
  } finally {
    await browser.close()
    server.close()
  }
}
