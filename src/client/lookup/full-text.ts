import { el } from '../dom.ts'
import { endpoints } from './config.ts'
import type { Fragment, Request } from './full-text-worker.ts'
import { loaded } from './load.ts'
import { nothingLoaded } from './nothing-loaded.ts'

/** A page found by full-text search. */
export interface Page {
  /** Its path, below the base path */
  readonly path: string
  readonly title: string
  readonly category: string
  readonly excerpt: string
}

/** How long full-text search may take, in milliseconds. */
const MAX_WAIT = 5000
/** A pause in typing after which full-text search starts, in milliseconds. */
const TYPING_PAUSE = 200
const MAX_PAGES = 5

let worker: Worker | undefined

/**
 * Search the full text of notes and guides.
 * @param words of the query, corrected
 * @param fits whether a text has all of them
 * @param wanted whether the answer is still wanted
 * @returns pages that fit, best first; undefined if the search cannot be loaded
 */
export async function searchFullText(
  words: readonly string[],
  fits: (text: string) => boolean,
  wanted: () => boolean,
): Promise<Page[] | undefined> {
  await after(TYPING_PAUSE)
  if (!wanted() || words.length === 0) return []
  try {
    return await Promise.race([ask(words, fits), after(MAX_WAIT)])
  } catch (error) {
    worker?.terminate()
    worker = undefined
    nothingLoaded(error)
    return undefined
  }
}

/**
 * Make the row of a page.
 * @param row of its code, as in direct results; a guide has none
 */
export function pageItem({ path, title, category, excerpt }: Page, row: HTMLLIElement | undefined): HTMLLIElement {
  const item =
    row ??
    el(
      'li',
      { class: 'hit hit-page' },
      el('a', { href: path, 'data-result': '' }, el('span', { class: 'hit-message' }, title)),
      el('p', { class: 'hit-facts' }, category === '' ? 'Guide' : category),
    )
  item.append(el('p', { class: 'hit-why' }, excerpt))
  return item
}

async function ask(words: readonly string[], fits: (text: string) => boolean): Promise<Page[]> {
  const fragments = await loaded(fragmentsFor(words.join(' ')))
  // Pagefind shortens words until something matches; such pages do not answer the query.
  return fragments
    .filter(({ content, meta }) => fits(`${meta.title ?? ''} ${content}`))
    .slice(0, MAX_PAGES)
    .map((fragment) => pageOf(fragment, words))
}

/** The best pages that match, and some more than are shown, because not all of them fit. */
function fragmentsFor(query: string): Promise<Fragment[]> {
  worker ??= new Worker(new URL('./full-text-worker.ts', import.meta.url), { type: 'module' })
  const request: Request = {
    script: new URL(`${endpoints.fullText}pagefind.js`, location.href).href,
    baseUrl: endpoints.base,
    query,
    max: MAX_PAGES * 2,
  }
  const { port1, port2 } = new MessageChannel()
  const asked = worker
  return new Promise((resolve, reject) => {
    const answered = new AbortController()
    asked.addEventListener('error', reject, { signal: answered.signal })
    port1.addEventListener('message', ({ data }: MessageEvent<Fragment[] | Error>) => {
      answered.abort()
      port1.close()
      if (data instanceof Error) reject(data)
      else resolve(data)
    })
    port1.start()
    asked.postMessage(request, [port2])
  })
}

function pageOf({ url, content, meta }: Fragment, words: readonly string[]): Page {
  const { pathname } = new URL(url, location.href)
  const title = meta.title ?? pathname
  // The text of a page begins with its title, which the row has already.
  const text = content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : content
  return { path: pathname, title, category: meta.category ?? '', excerpt: excerptOf(text, words) }
}

/** The text around the first word of the query that occurs in it. */
function excerptOf(content: string, words: readonly string[]): string {
  const text = content.toLowerCase()
  const found = words.map((word) => text.indexOf(word)).filter((place) => place >= 0)
  const start = Math.max(0, Math.min(content.length, ...found) - 60)
  const from = start === 0 ? 0 : content.indexOf(' ', start) + 1
  return `${from === 0 ? '' : '…'}${content.slice(from, from + 160)}…`
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined)
  })
}
