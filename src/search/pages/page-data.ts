import { addressesAt } from '../../codes/addresses.ts'
import type { Catalog } from '../../codes/catalog.ts'
import { normalize } from '../english/text.ts'
import { page, stemsOf } from './make-page.ts'
import type { PageData } from './page.ts'
import type { PageSources, PageTerm, PageWords } from './page-sources.ts'
import { labelsIn, sitePages, viewsOf } from './site-pages.ts'

/** A word that more than this share of all pages have does not distinguish them. */
const MAX_SHARE = 0.2

const paths = addressesAt('')

/**
 * The published data of every page that is not about one code: terms, categories, calls, guides by section, the pages
 * of the site, and the table of codes in each way that the site offers it.
 * @returns plain data; deterministic
 */
export function pageData(
  catalog: Catalog,
  glossary: readonly PageTerm[],
  { guides, about, pages: more }: PageSources,
): PageData[] {
  const { categories, calls } = catalog
  const pages = [
    ...glossary.map(({ id, term, names, definition }) =>
      page(term, 'Glossary', paths.term(id), { names, texts: [definition] }),
    ),
    ...categories.map(({ id, title, description, checkFirst }) =>
      page(title, 'Category', paths.category(id), { texts: [description, ...checkFirst] }),
    ),
    ...calls.map(({ id, title, method, path, does, takes }) => {
      const texts = [does, ...takes.map(({ name }) => name)]
      return {
        ...page(title, `Call: ${method} ${path}`, paths.call(id), { names: [path], texts }),
        requests: { method, path },
      }
    }),
    ...guides.flatMap(({ id, title, description, sections }) => [
      page(title, 'Guide', paths.guide(id), { texts: [description] }),
      ...sections.map((section) =>
        page(section.title, `Guide: ${title}`, `${paths.guide(id)}#${section.id}`, { texts: [section.text] }),
      ),
    ]),
    ...sitePages(catalog, glossary, about),
  ]
  const named = pages.map((one) => withMore(withNames(one, labelsIn(catalog)), more))
  return withoutCommonWords([...named, ...viewsOf(catalog, pages)])
}

function withNames(one: PageData, labels: ReadonlyMap<string, readonly string[]>): PageData {
  const titles = [...new Set([...(one.titles ?? []), ...(labels.get(one.path) ?? [])])].filter((t) => t !== one.title)
  return titles.length > 0 ? { ...one, titles } : one
}

function withMore(one: PageData, more: readonly PageWords[]): PageData {
  const found = more.find(({ path }) => path === one.path)
  if (!found) return one
  const names = [one.names, ...stemsOf([found.words])].join(' ').trim()
  const triggers = found.triggers.map((trigger) => normalize(trigger))
  return { ...one, names, ...(triggers.length > 0 && { triggers }) }
}

function withoutCommonWords(pages: readonly PageData[]): PageData[] {
  const frequency = new Map<string, number>()
  for (const { words } of pages) {
    for (const word of words.split(' ')) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const tells = (word: string) => (frequency.get(word) ?? 0) <= Math.max(2, pages.length * MAX_SHARE)
  return pages.map((one) => ({ ...one, words: one.words.split(' ').filter(tells).join(' ') }))
}
