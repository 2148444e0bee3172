import { addressesAt } from '../../codes/addresses.ts'
import type { Catalog } from '../../codes/catalog.ts'
import { pageTitles } from '../../codes/page-titles.ts'
import { original } from '../../codes/replies/replies.ts'
import { page } from './make-page.ts'
import type { PageSources, PageTerm } from './page-sources.ts'
import type { PageData } from './page.ts'

const paths = addressesAt('')

/** The pages of which each site has one. */
export function sitePages(
  { calls, places, categories, languages, site }: Catalog,
  glossary: readonly PageTerm[],
  about: PageSources['about'],
): PageData[] {
  const translated = languages.length > 0 ? [original, ...languages] : []
  return [
    page(pageTitles.codes, 'Table', paths.codes, { titles: ['codes', 'table', 'table of codes'] }),
    ...(categories.length > 0 ? [page(pageTitles.categories, 'All categories', paths.categories)] : []),
    ...(calls.length + places.length > 0 ? [page(pageTitles.calls, 'All calls', paths.calls)] : []),
    page(pageTitles.guides, 'All guides', paths.guides),
    ...(glossary.length > 0 ? [page(pageTitles.glossary, 'Terms', paths.glossary)] : []),
    page(pageTitles.changes, 'By month', paths.changes),
    page(pageTitles.replies, 'Ready to send', paths.replies, { titles: ['Replies'] }),
    ...translated.map(({ language, englishName }) =>
      page(`${pageTitles.replies} in ${englishName}`, 'Ready to send', paths.repliesIn(language), {
        titles: [`Replies in ${englishName}`],
      }),
    ),
    page(pageTitles.data, 'Downloads and files for programs', paths.data),
    page(about.title, 'Sources and promises', paths.about, { titles: ['About'] }),
    page(pageTitles.search, 'Search', paths.search, { titles: ['Search'] }),
    page(site.title, 'Home', paths.home, { titles: ['Home', site.name] }),
  ]
}

/** The labels of links of the site, by the path that they lead to. */
export function labelsIn({ site }: Catalog): Map<string, string[]> {
  const links = [
    ...(site.views ?? []).map(({ label, query }) => ({ label, path: `${paths.codes}?${query}` })),
    ...(site.startingPoints ?? []).flatMap((point) => point.links),
  ]
  const labels = Map.groupBy(links, ({ path }) => path)
  return new Map([...labels].map(([path, group]) => [path, group.map(({ label }) => label)]))
}

/** The table of codes in each way that the site has a link for. */
export function viewsOf(catalog: Catalog, pages: readonly PageData[]): PageData[] {
  return [...labelsIn(catalog)].flatMap(([path, [label = '', ...titles]]) => {
    return pages.some((one) => one.path === path) ? [] : [page(label, 'All codes, filtered', path, { titles })]
  })
}
