import type { Page } from '@playwright/test'
import { serve } from '../../../scripts/serve.ts'
import { openLookup } from './open-lookup.ts'

/** How long typing blocks the main thread of the page, in milliseconds. */
export interface KeyTimes {
  /** Time of scripts per key */
  readonly mean: number
  readonly worst: number
  /** The longest task of at least 50 ms; 0 where there was none */
  readonly block: number
}

/**
 * Measures what each key costs while someone types queries into the page of the look-up, in Chromium. When the first
 * query begins, no data is loaded.
 * @param dir the built site, for the root of its host
 */
export async function keyTimes(dir: string, queries: readonly string[]): Promise<KeyTimes> {
  return openLookup(serve({ dir, base: '/' }), '/', async (page) => {
    const blocks = await watchTasks(page)
    const scriptTime = await timerOf(page)
    const box = page.getByRole('main').getByRole('textbox')
    const keys: number[] = []
    for (const query of queries) {
      await box.fill('')
      for (const key of query) {
        const before = await scriptTime()
        await box.press(key === ' ' ? 'Space' : key)
        await settled(page)
        keys.push((await scriptTime()) - before)
      }
    }
    const mean = keys.reduce((sum, key) => sum + key, 0) / keys.length
    return { mean, worst: Math.max(...keys), block: Math.max(0, ...(await blocks())) }
  })
}

/** Reads how long scripts have run, in milliseconds. */
async function timerOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  }
}

async function watchTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
  return () => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
}

/**
 * Waits until the page has reacted to a key. While an answer is pending, the page says so, also while it loads data
 * after a pause in typing.
 */
async function settled(page: Page): Promise<void> {
  await page.getByRole('main').locator('[data-wait]:empty').waitFor({ state: 'attached' })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
