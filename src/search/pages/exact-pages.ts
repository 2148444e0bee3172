import { wordsOf } from '../english/text.ts'
import { linksIn } from '../query/links.ts'
import type { PageData, PageHit } from './page.ts'

/** Words around a title that only say that it is one: "the guide …", "codes that …". */
const aroundTitles = new Set(
  'the a an and this for page pages guide category call code codes that which site of'.split(' '),
)

/** A path or an address; one without a slash only after the method of a request. */
const REQUEST =
  /^(?:(get|post|put|patch|delete|head)\s+([^\s?#]+)|([^\s?#]*\/[^\s?#]*))(?:[?#]\S*)?(?:\s+http\/[\d.]+)?$/i

/**
 * Make a finder of pages by their complete titles, and of calls by their paths. Terms and sections are not pages: their
 * titles are words that codes have, too. A link leads to a section as well.
 * @param base the base path of the site, with a slash at both ends
 * @returns finds the pages of which a query is the title or the path, or which it links to; usually one or none
 */
export function exactPages(data: readonly PageData[], base: string): (query: string) => readonly PageHit[] {
  const complete = new Map<string, PageData[]>()
  const core = new Map<string, PageData[]>()
  const pages = data.filter(({ path }) => !path.includes('#'))
  for (const page of pages) {
    const { title, titles = [], requests } = page
    for (const words of [
      title,
      ...titles,
      ...(requests ? [requests.path, `${requests.method} ${requests.path}`] : []),
    ].map(wordsOf)) {
      add(complete, words, page)
      add(core, withoutAround(words), page)
    }
  }
  return (query) => {
    const words = wordsOf(query)
    const found =
      linked(data, query, base) ??
      byPath(pages, query) ??
      complete.get(words.join(' ')) ??
      core.get(withoutAround(words).join(' ')) ??
      []
    return found.map(({ title, kind, path }) => ({ title, kind, path }))
  }
}

/** The pages that a text links to, or of which it has the path; the complete page if a section does not exist. */
function linked(data: readonly PageData[], text: string, base: string): PageData[] | undefined {
  const found = linksIn(text, base).flatMap((link) => {
    const page = link.replace(/[?#].*$/, '').replace(/(?:\/index\.html|\/)?$/, '/')
    const [, section = ''] = /(#.*)$/.exec(link) ?? []
    const at = (path: string) => data.filter((one) => one.path === path)
    // Every host has a home page.
    return page === '/' ? [] : ([at(link), at(`${page}${section}`), at(page)].find(({ length }) => length > 0) ?? [])
  })
  return found.length > 0 ? [...new Set(found)] : undefined
}

/** The pages of the calls that a request is to: its path may begin with that of the API. */
function byPath(pages: readonly PageData[], query: string): PageData[] | undefined {
  const [, method, requested, alone = ''] = REQUEST.exec(query.trim()) ?? []
  const address = requested ?? alone
  const path = `/${address.replace(/^https?:\/\/[^/]*/i, '').replace(/\/$/, '')}`.toLowerCase()
  const called = pages.filter(({ requests }) => requests && path.endsWith(`/${requests.path.toLowerCase()}`))
  const exactly = called.filter(({ requests }) => requests?.method.toLowerCase() === method?.toLowerCase())
  return exactly.length > 0 ? exactly : called.length > 0 ? called : undefined
}

function withoutAround(words: readonly string[]): string[] {
  return words.filter((word) => !aroundTitles.has(word))
}

function add(map: Map<string, PageData[]>, words: readonly string[], page: PageData): void {
  const key = words.join(' ')
  const known = map.get(key) ?? []
  if (key !== '' && !known.includes(page)) map.set(key, [...known, page])
}
