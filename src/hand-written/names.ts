import { withoutCode } from './blocks.ts'

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
  'CodesServed id': 'guide',
  'Source id': 'source',
  'ShortLink code': 'code',
}

/** The functions of `paths` that take an id. */
const addresses: Readonly<Record<string, ReferenceKind>> = {
  code: 'code',
  section: 'code',
  short: 'code',
  category: 'category',
  call: 'call',
  term: 'term',
  source: 'source',
  guide: 'guide',
}

/**
 * The things that a page certainly names: in literals of tags (`<GuideLink id="…" />`) and addresses
 * (`paths.call('…')`), outside code.
 * @param source the text of the file
 */
export function idReferencesIn(source: string): IdReference[] {
  const text = withoutCode(source)
  const inTags = [...text.matchAll(/<([A-Z]\w*)\s([^<>]*)>/g)].flatMap(
    ({ 0: tag, 1: name = '', 2: rest = '', index }) => {
      const start = index + tag.length - 1 - rest.length
      return [...rest.matchAll(/(\w+)=(?:"([^"]*)"|\{(\d+)\})/g)].flatMap((found): IdReference[] => {
        const [, attribute = '', quoted, number] = found
        const by = attributes[attribute] ? attribute : `${name} ${attribute}`
        const kind = attributes[by]
        const id = quoted ?? number ?? ''
        return kind ? [{ kind, id, by: `${name} ${attribute}`, offset: start + found.index }] : []
      })
    },
  )
  const inAddresses = [...text.matchAll(/\bpaths\.(\w+)\((?:'([^']*)'|(\d+))/g)].flatMap((found): IdReference[] => {
    const [, name = '', quoted, number] = found
    const kind = addresses[name]
    return kind ? [{ kind, id: quoted ?? number ?? '', by: `paths.${name}`, offset: found.index }] : []
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
export function importsOf(source: string): Import[] {
  return [...withoutCode(source).matchAll(/^import\b[^'"\n]*(['"])([.#][^'"?\n]*)/gm)].map((found) => {
    const path = found[2] ?? ''
    return { path, offset: found.index + found[0].length - path.length }
  })
}
