import { exactPages } from './exact-pages.ts'
import { isVague, normalize, stem, stopWordWeight, wordsOf } from '../english/text.ts'
import type { PageData, PageHit } from './page.ts'

/** Pages, ready to be searched. */
export interface PageIndex {
  readonly pages: readonly IndexedPage[]
  /** The inverse document frequency of a stem */
  readonly idf: (stem: string) => number
  /** Finds the pages of which a query is the title or the path, or which it links to */
  readonly exact: (query: string) => readonly PageHit[]
  /** Finds the pages of which a text has a trigger */
  readonly triggered: (text: string) => readonly PageHit[]
  /** Finds the one or two pages whose title begins with a word, if a query is only that: "documents" */
  readonly named: (query: string) => readonly PageHit[]
}

interface IndexedPage extends PageHit {
  readonly inTitle: ReadonlySet<string>
  readonly inNames: ReadonlySet<string>
  readonly inWords: ReadonlySet<string>
  readonly triggers: readonly string[]
}

/** A page must cover at least this much of a query, by weight. */
const MIN_COVERAGE = 0.7
/** The weight of a word in the title of a page, in its names, and only in its text. */
const TITLE_WEIGHT = 1
const NAME_WEIGHT = 0.8
const TEXT_WEIGHT = 0.5
/** A single word in the text of a page is not enough: many pages have it. */
const MIN_TEXT_WORDS = 2
/** Pages with a lower share of the best score are left out. */
const MIN_RELATIVE_PAGE_SCORE = 0.75
const MAX_PAGES = 4
/** In longer texts, which were pasted, only triggers count. */
const MAX_QUERY = 160
/** How much of a text is searched for triggers. */
const MAX_PAGE_TEXT = 20_000

/**
 * Index pages.
 * @param base the base path of the site, with a slash at both ends
 */
export function pageIndexOf(data: readonly PageData[], base: string): PageIndex {
  const pages = data.map(({ title, kind, path, names, words, triggers = [] }) => {
    return {
      title,
      kind,
      path,
      inTitle: new Set(wordsOf(title).map(stem)),
      inNames: new Set([...names.split(' '), ...wordsOf(kind).map(stem)]),
      inWords: new Set(words.split(' ')),
      triggers,
    }
  })
  const frequency = new Map<string, number>()
  for (const { inTitle, inNames, inWords } of pages) {
    for (const word of new Set([...inTitle, ...inNames, ...inWords]))
      frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const rarest = Math.log(1 + pages.length)
  return {
    pages,
    idf: (word) => Math.log(1 + pages.length / (frequency.get(word) ?? 1)) / rarest,
    exact: exactPages(data, base),
    triggered: (text) => triggeredIn(pages, text).map(hitOf),
    named: (query) => namedBy(pages, query).map(hitOf),
  }
}

/**
 * Find pages that answer a query, best first. Words that only make the query a question need not match.
 * @param query a line, or a text of any length, in which only triggers count
 */
export function findPages({ pages, idf }: PageIndex, query: string): PageHit[] {
  const terms = query.length > MAX_QUERY ? [] : termsOf(query)
  const total = terms.reduce((sum, term) => sum + idf(term.stem), 0)
  const scored = pages.map((page) => {
    const matches = terms.map((term) => ({ match: matchOf(page, term), weight: idf(term.stem) / total }))
    const found = matches.reduce((sum, { match, weight }) => sum + match * weight, 0)
    const coverage = matches.reduce((sum, { match, weight }) => sum + (match > 0 ? weight : 0), 0)
    const named = matches.some(({ match }) => match > TEXT_WEIGHT)
    const inText = matches.filter(({ match }) => match > 0).length >= MIN_TEXT_WORDS
    // A page whose title is the query ranks above those with longer titles.
    const bonus = terms.length === page.inTitle.size ? found / 10 : 0
    return { page, coverage: named || inText ? coverage : 0, score: found + bonus }
  })
  const enough = scored.filter(({ coverage }) => coverage >= MIN_COVERAGE).sort((a, b) => b.score - a.score)
  const best = enough[0]?.score ?? 0
  const near = enough.filter(({ score }) => score >= best * MIN_RELATIVE_PAGE_SCORE).map(({ page }) => page)
  return [...new Set([...triggeredIn(pages, query), ...near])].slice(0, MAX_PAGES).map(hitOf)
}

function triggeredIn(pages: readonly IndexedPage[], text: string): IndexedPage[] {
  const plain = normalize(text.slice(0, MAX_PAGE_TEXT)).replaceAll(/\s+/g, ' ')
  return pages.filter(({ triggers }) => triggers.some((trigger) => plain.includes(trigger)))
}

/** More pages than this have a word in common, and are not named by it. */
const MAX_NAMED = 2

function namedBy(pages: readonly IndexedPage[], query: string): IndexedPage[] {
  const [word, another] = wordsOf(query)
  if (word === undefined || another !== undefined) return []
  const isNamed = ({ title, path }: IndexedPage) => !path.includes('#') && stem(wordsOf(title)[0] ?? '') === stem(word)
  const named = pages.filter(isNamed)
  return named.length > MAX_NAMED ? [] : named
}

const hitOf = ({ title, kind, path }: PageHit): PageHit => ({ title, kind, path })

interface QueryTerm {
  readonly stem: string
  /** The beginning of a word that is still being typed */
  readonly start?: string
}

function termsOf(query: string): QueryTerm[] {
  const words = wordsOf(query)
  const unfinished = /[\p{L}\p{N}]$/u.test(query)
  return words.flatMap((word, i): QueryTerm[] => {
    if (stopWordWeight(word) < 1 || isVague(word)) return []
    const start = unfinished && i === words.length - 1 && word.length > 2 ? word : undefined
    return [{ stem: stem(word), ...(start !== undefined && { start }) }]
  })
}

/** The weight of a word in a page; 0 if it does not have the word. */
function matchOf({ inTitle, inNames, inWords }: IndexedPage, { stem: root, start }: QueryTerm): number {
  const has = (words: ReadonlySet<string>) =>
    words.has(root) || (start !== undefined && [...words].some((word) => word.startsWith(start)))
  if (has(inTitle)) return TITLE_WEIGHT
  if (has(inNames)) return NAME_WEIGHT
  return inWords.has(root) ? TEXT_WEIGHT : 0
}
