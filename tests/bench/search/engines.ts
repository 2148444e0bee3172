import type { Page } from '@playwright/test'
import { LookUpBox } from '../../site/fixtures/look-up-box.ts'

/** Answers a query with codes, best first. */
export type Engine = (page: Page, query: string) => Promise<number[]>

const codeIn = (path: string) => Number(/\/codes\/(\d+)\/$/.exec(path)?.[1] ?? Number.NaN)

/** The look-up of the built site, asked as a person asks it; guides among the results count as no code. */
export const askSite: Engine = async (page, query) => {
  const box = LookUpBox.on(page)
  await box.ask(query)
  const paths = await box.results
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return paths.map(codeIn)
}

interface Pagefind {
  options(options: unknown): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

/**
 * Pagefind by itself over the same pages.
 * @param ranking its weights; its own without any
 */
export function askPagefind(ranking: Readonly<Record<string, number>>): Engine {
  return async (page: Page, query) => {
    const urls = await page.evaluate(
      async ([weights, text]) => {
        const place = document.querySelector<HTMLElement>('[data-full-text]')?.dataset.fullText ?? ''
        const pagefind = (await import(`${place}pagefind.js`)) as Pagefind
        await pagefind.options({ ranking: weights })
        const { results } = await pagefind.search(text)
        return Promise.all(results.slice(0, 3).map(async (result) => (await result.data()).url))
      },
      [ranking, query] as const,
    )
    return urls.map(codeIn)
  }
}
