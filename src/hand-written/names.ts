import { addressUsesIn } from './addresses.ts'
import { expressionsOf } from './expressions.ts'
import type { Page } from './page.ts'
import { tagsOf } from './tags.ts'

/** The kinds of things that a page can name. */
export type ReferenceKind = 'code' | 'category' | 'call' | 'term' | 'source' | 'guide'

/** A thing that a page names by its id, in a tag or an address. */
export interface IdReference {
  readonly kind: ReferenceKind
  readonly id: string
  /** The attribute or function that names it, such as `paths.call` */
  readonly by: string
  /** Where in the file, from 0 */
  readonly offset: number
}

/** Attributes that hold an id, in every tag or only in the tag named before them. */
const attributes: Readonly<Record<string, ReferenceKind>> = {
  category: 'category',
  call: 'call',
  term: 'term',
  'GuideLink id': 'guide',
  'CodesCovered id': 'guide',
  'Source id': 'source',
  'ShortLink code': 'code',
}

/** The functions of `paths` that take an id. */
const addresses: Readonly<Record<string, ReferenceKind>> = {
  code: 'code',
  section: 'code',
  short: 'code',
  alternate: 'code',
  category: 'category',
  part: 'category',
  call: 'call',
  term: 'term',
  source: 'source',
  guide: 'guide',
}

/**
 * The things that a page certainly names: in literals of tags (`<GuideLink id="…" />`) and addresses
 * (`paths.call('…')`), outside blocks of code.
 */
export function idReferencesIn(page: Page): IdReference[] {
  const inTags = tagsOf(page).flatMap(({ name, attributes: own }) =>
    own.flatMap(({ name: attribute, value: id, isExpression, offset }): IdReference[] => {
      const by = `${name} ${attribute}`
      const kind = attributes[attribute] ?? attributes[by]
      return kind && /^[A-Z]/.test(name) && (!isExpression || /^\d+$/.test(id)) ? [{ kind, id, by, offset }] : []
    }),
  )
  const inAddresses = addressUsesIn(page).flatMap(({ by, name, args, offset }): IdReference[] => {
    const kind = addresses[name]
    return kind && args ? [{ kind, id: String(args[0]), by, offset }] : []
  })
  return [...inTags, ...inAddresses]
}

/** A file that a page imports by a relative path. */
export interface Import {
  /** Relative to the page, without a query */
  readonly path: string
  /** The position of the path in the file, from 0 */
  readonly offset: number
}

/** The files of the project that a page imports; the build checks packages. */
export function importsOf(page: Page): Import[] {
  return expressionsOf(page).flatMap(({ code, offset }) =>
    [...code.matchAll(/^import\b[^'"\n]*(['"])([.#][^'"?\n]*)/gm)].map((found) => {
      const path = found[2] ?? ''
      return { path, offset: offset + found.index + found[0].length - path.length }
    }),
  )
}
