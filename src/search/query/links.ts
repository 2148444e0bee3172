import type { Query } from './query.ts'

/** How much of a text is searched for links, in characters. */
const MAX_LINKING = 20_000

/** An address with any host, or a path at the start of a word; the second group is the path with what follows it. */
const LINK = /(?<![^\s<("'[*])(?:https?:\/\/[^\s/<>"'()[\]]+)?(\/[^\s<>"'()[\]{}|\\^`*]*)/gi

/** The path of a code: that of its page or one of its files, or its short link. */
const CODE_PAGE = /^codes\/(\d{1,6})(?:\/(?:index\.html)?|\.json|\.md)?$/
const SHORT_LINK = /^(\d{1,6})\/?$/

/**
 * The pages of the site that a text links to, under any host, so that a link from a copy of the site works as well.
 * @param base the base path, with a slash at both ends
 * @returns their paths below the base path with their fragment, such as `guides/x/#y`; they may not exist
 */
export function linksIn(text: string, base: string): string[] {
  return [...text.slice(0, MAX_LINKING).matchAll(LINK)].flatMap(([, found = '']) => {
    const address = found.replace(/[.,;:!?…]+$/, '')
    return address.startsWith(base) ? [address.slice(base.length)] : []
  })
}

/**
 * A query in which links to pages of codes are numbers: "see https://docs.example/codes/22/#fix".
 * @param query in which a number that the text itself gives as a code comes first
 * @param base the base path, with a slash at both ends
 */
export function withLinks(query: Query, base: string): Query {
  if (query.mentions.length > 0 || query.form === 'number') return query
  const codes = linksIn(query.text, base).flatMap((link) => {
    const path = link.replace(/[?#].*$/, '')
    const digits = CODE_PAGE.exec(path)?.[1] ?? (query.form === 'words' ? SHORT_LINK.exec(path)?.[1] : undefined)
    return digits === undefined ? [] : [digits.replace(/^0+(?=\d)/, '')]
  })
  if (codes.length === 0) return query
  const mentions = [...new Set(codes)].map((digits) => ({ digits, from: '', line: 1 }))
  return { text: query.text, form: 'number', mentions, bare: [] }
}
