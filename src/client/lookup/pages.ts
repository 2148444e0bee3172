import { parseAddress } from '../../codes/parse-address.ts'
import type { Answer } from '../../search/rank/answer.ts'
import { containsAll, containsNear } from '../../search/english/near.ts'
import { pageIndexOf } from '../../search/pages/page-index.ts'
import type { PageHit } from '../../search/pages/page.ts'
import type { PageIndex } from '../../search/pages/page-index.ts'
import { pagesFor } from '../../search/pages/pages-for.ts'
import type { PagesOfAnswer } from '../../search/pages/pages-for.ts'
import { readLine } from '../../search/query/read-line.ts'
import type { Query } from '../../search/query/query.ts'
import { el } from '../dom.ts'
import { endpoints, paths } from './config.ts'
import { indexFor, pageData } from './data.ts'
import { pageItem, searchFullText } from './full-text.ts'
import { nothingLoaded } from './nothing-loaded.ts'
import { hitItem } from './results.ts'

let index: Promise<PageIndex> | undefined

/** Load the data of pages ahead of time, together with that of words. */
export function preparePages(): void {
  loadIndex().catch(() => undefined) // Reported where it is needed.
}

/**
 * The rows of the pages that come before codes, such as those of which the query is the title.
 * @returns no rows if the data of pages cannot be loaded, which `pageRows` reports
 */
export async function firstPageRows(query: Query, answer: Answer): Promise<HTMLLIElement[]> {
  const pages = await pagesOf(query, answer).catch(nothingLoaded)
  return pages?.first.map((page) => namedItem(page, pages.areExact)) ?? []
}

/**
 * The rows of further pages that answer a query: terms, categories, calls and sections of guides by name, then further
 * results of full-text search. Codes are shown like direct results.
 * @param isCurrent whether the answer is still wanted
 * @returns nothing if any of it cannot be loaded
 */
export async function pageRows(
  query: Query,
  answer: Answer,
  isCurrent: () => boolean,
): Promise<HTMLLIElement[] | undefined> {
  // If nothing else was found, a page that has the words by chance, far apart, would be the only answer.
  const holds = answer.hits.length + answer.guesses.length > 0 ? containsAll : containsNear
  const [named, found] = await Promise.all([
    pagesOf(query, answer).catch(nothingLoaded),
    answer.needsKeywords
      ? searchFullText(answer.words, (text) => holds(text, answer.words), isCurrent)
      : Promise.resolve([]),
  ])
  if (!named || !found || !isCurrent()) return undefined
  const shown = new Set([
    ...answer.hits.map(({ record }) => paths.code(record.code)),
    ...[...named.first, ...named.others].map(({ path }) => paths.file(path).replace(/#.*$/, '')),
  ])
  const pages = found.filter(({ path }) => !shown.has(path))
  const codes = pages.map(({ path }) => String(parseAddress(endpoints.base, path).code ?? ''))
  // The records of these codes, found like a query of their numbers.
  const numbers = readLine(codes.join(' '))
  const records = numbers && (await indexFor(numbers, false).catch(nothingLoaded))
  const rows = pages.map((page, i) => {
    const record = records?.byCode.get(codes[i] ?? '')
    return pageItem(page, record && hitItem({ record, reason: { kind: 'words' } }, answer))
  })
  return [...named.others.map((page) => namedItem(page)), ...rows]
}

async function pagesOf(query: Query, answer: Answer): Promise<PagesOfAnswer> {
  return pagesFor(await loadIndex(), query, answer)
}

function loadIndex(): Promise<PageIndex> {
  index ??= pageData().then((data) => pageIndexOf(data, endpoints.base))
  index.catch(() => {
    index = undefined
  })
  return index
}

/** @param isExact whether it is what the query asks for; Enter opens the only such page */
function namedItem({ title, kind, path }: PageHit, isExact = false): HTMLLIElement {
  const link = { href: paths.file(path), 'data-result': '', 'data-exact': isExact ? '' : undefined }
  return el(
    'li',
    { class: 'hit hit-page' },
    el('a', link, el('span', { class: 'hit-message' }, title)),
    el('p', { class: 'hit-facts' }, kind),
  )
}
