import { addressesAt } from '../../codes/addresses.ts'
import type { Catalog } from '../../codes/catalog.ts'
import { isVague, normalize, stem, stopWordWeight, wordsOf } from '../english/text.ts'
import type { PageData } from './page-index.ts'

/** What the look-up needs to know about a glossary term. */
export interface PageTerm {
  readonly id: string
  readonly term: string
  readonly names: readonly string[]
  readonly definition: string
}

/** A hand-written guide with its sections. */
export interface GuideSource {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly sections: readonly TextSection[]
}

/** A section of a hand-written page. */
export interface TextSection {
  readonly title: string
  /** The fragment of its address */
  readonly id: string
  readonly text: string
}

/** Additional words that lead to a page, by its path. */
export interface PageWords {
  readonly path: string
  readonly words: string
  readonly triggers: readonly string[]
}

/** A word that more than this share of all pages have does not distinguish them. */
const MAX_SHARE = 0.2

const paths = addressesAt('')

/**
 * The published data of every page that is not about one code: terms, categories, calls, guides by section, and the
 * pages of the site.
 * @returns plain data; deterministic
 */
export function pageData(
  { categories, calls }: Catalog,
  glossary: readonly PageTerm[],
  guides: readonly GuideSource[],
  more: readonly PageWords[],
): PageData[] {
  const pages = [
    ...glossary.map(({ id, term, names, definition }) => page(term, 'Glossary', paths.term(id), names, [definition])),
    ...categories.map(({ id, title, description, checkFirst }) =>
      page(title, 'Category', paths.category(id), [], [description, ...checkFirst]),
    ),
    ...calls.map(({ id, title, path, does, takes }) =>
      page(title, `Call: ${path}`, paths.call(id), [path], [does, ...takes.map(({ name }) => name)]),
    ),
    ...guides.flatMap(({ id, title, description, sections }) => [
      page(title, 'Guide', paths.guide(id), [], [description]),
      ...sections.map((section) =>
        page(section.title, `Guide: ${title}`, `${paths.guide(id)}#${section.id}`, [], [section.text]),
      ),
    ]),
    page('All codes', 'Table', paths.codes),
    ...(glossary.length > 0 ? [page('Glossary', 'Terms', paths.glossary)] : []),
    page('Changes', 'By month', paths.changes),
    page('Replies', 'To send to customers', paths.replies),
    page('Use this data', 'Downloads and files for programs', paths.data),
    page('About', 'This reference', paths.about),
  ]
  return withoutCommonWords(pages.map((one) => withMore(one, more)))
}

function page(
  title: string,
  kind: string,
  path: string,
  names: readonly string[] = [],
  texts: readonly string[] = [],
): PageData {
  return { title, kind, path, names: [...stemsOf(names)].join(' '), words: [...stemsOf(texts)].join(' ') }
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

function stemsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap(wordsOf).filter((word) => word.length > 1 && stopWordWeight(word) === 1 && !isVague(word))
  return new Set(words.map(stem))
}
