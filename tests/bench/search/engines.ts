import type { Locator, Page } from '@playwright/test'
import { LookupBox } from '../../site/fixtures/lookup-box.ts'
import type { Engine } from './engine.ts'

const codeIn = (path: string) => Number(/\/codes\/(\d+)\/$/.exec(path)?.[1] ?? Number.NaN)

/** The look-up of the built site, used as a person uses it; guides among the results do not count. */
export const askSite: Engine = async (page, query) => {
  const box = LookupBox.on(page)
  await box.ask(query)
  const codesIn = async (list: Locator) => {
    const paths = await list
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    return paths.map(codeIn).filter((code) => !Number.isNaN(code))
  }
  return { codes: await codesIn(box.results), guesses: await codesIn(page.getByRole('list', { name: 'Perhaps' })) }
}

interface Pagefind {
  options(options: unknown): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

/**
 * Pagefind by itself over the same pages.
 * @param ranking its weights; by default those of Pagefind
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
    return { codes: urls.map(codeIn), guesses: [] }
  }
}
