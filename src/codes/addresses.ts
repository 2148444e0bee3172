import { lookupAddressesAt } from './lookup-addresses.ts'
import type { LookupAddresses } from './lookup-addresses.ts'
import { parseAddress } from './parse-address.ts'
import type { Subject } from './parse-address.ts'

/**
 * Addresses of the site, which are permanent once published. Links take them from here and from `lookup-addresses.ts`.
 * Code that reads addresses (`parse-address.ts`, the ledger) and the names of published files must match them. All are
 * paths that begin with the base path.
 */
export interface Addresses extends LookupAddresses {
  readonly home: string
  readonly about: string
  readonly glossary: string
  /** The list of the known calls of the API */
  readonly calls: string
  readonly guides: string
  /** The changes to codes, by month */
  readonly changes: string
  /** The replies to send in English, by category */
  readonly replies: string
  /** The page about downloads and files for programs */
  readonly data: string
  /** A section of a code's page */
  section(code: number, id: Section): string
  /** The short link of a code */
  short(code: number): string
  category(id: string): string
  /** A part of a category that has too many codes for one page, by the first of its codes */
  part(id: string, first: number): string
  /** A call of the API */
  call(id: string): string
  /** The replies in one language, by its tag */
  repliesIn(language: string): string
  guide(id: string): string
  term(id: string): string
  source(id: string): string
  /** The table of all codes, filtered */
  filtered(filter: Readonly<Partial<Record<Filter | 'columns', string>>>): string
  /** A preview of a page for chats, by its name: a code, `category-{id}`, or `site` */
  preview(name: string): string
  /** The subject of a page, by its path */
  parse(path: string): Subject
}

/** Permanent ids of the sections of a code's page, in order. */
export const sections = ['meaning', 'where', 'causes', 'fix', 'retry', 'confused-with', 'response', 'support'] as const
export type Section = (typeof sections)[number]

/**
 * The filters of the table of codes; their names are part of its address. `verdict` is the answer that the table shows,
 * and `call` takes a call or a place.
 */
export const filters = ['category', 'actor', 'verdict', 'to', 'retry', 'repeat', 'kind', 'call'] as const
export type Filter = (typeof filters)[number]
/** The fields from which the verdict is derived: they can be filtered by address, and the form shows them only then. */
export const filtersByAddress: readonly Filter[] = ['retry', 'repeat']

/**
 * The absolute address of a path.
 * @param origin such as `https://docs.example`
 * @param path begins with the base path, as `Addresses` builds it
 */
export function absoluteAddress(origin: string, path: string): string {
  return `${origin}${path}`
}

/** The folders of a site that hold its pages, except home; everything below them is a page or belongs to one. */
export function pageFolders(paths: Addresses): string[] {
  const { codes, categories, calls, changes, replies, guides, search, about, glossary, data } = paths
  return [codes, categories, calls, changes, replies, guides, search, about, glossary, data]
}

/**
 * Make the addresses of a site with this base path.
 * @param base with a slash at both ends
 */
export function addressesAt(base: string): Addresses {
  const lookup = lookupAddressesAt(base)
  return {
    ...lookup,
    home: base,
    about: `${base}about/`,
    glossary: `${base}glossary/`,
    calls: `${base}calls/`,
    guides: `${base}guides/`,
    changes: `${base}changes/`,
    replies: `${base}replies/`,
    data: `${base}use-this-data/`,
    section: (number, id) => `${lookup.code(number)}#${id}`,
    short: (number) => `${base}${String(number)}/`,
    category: (id) => `${lookup.categories}${id}/`,
    part: (id, first) => `${lookup.categories}${id}/${String(first)}/`,
    call: (id) => `${base}calls/${id}/`,
    repliesIn: (language) => `${base}replies/${language}/`,
    guide: (id) => `${base}guides/${id}/`,
    term: (id) => `${base}glossary/#${id}`,
    source: (id) => `${base}about/#source-${id}`,
    filtered: (filter) => `${lookup.codes}?${new URLSearchParams(filter).toString()}`,
    preview: (name) => `${base}previews/${name}.png`,
    parse: (path) => parseAddress(base, path),
  }
}
