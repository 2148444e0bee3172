import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTreeAdapter as tree, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { idsOf } from '../data/ledger-file.ts'
import type { Ledger } from '../data/ledger-file.ts'

/** Elements whose id is part of an address: headings, list items, terms, rows and sections. */
const addressed = /^(?:h[1-6]|li|dt|section|tr)$/

/**
 * The ids on a page that are parts of addresses, in the order of the page.
 * @param html the HTML of the page
 */
export function idsOn(html: string): string[] {
  return [...elementsIn(parse(html))].flatMap(({ tagName, attrs }) => {
    const valueOf = (attribute: string) => attrs.find(({ name }) => name === attribute)?.value
    const id = valueOf('id')
    const own = id !== undefined && !/^_|^starlight__|^$/.test(id)
    return own && (addressed.test(tagName) || valueOf('tabindex') === '-1') ? [id] : []
  })
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

/**
 * The pages of a built site with their ids, except pages of codes, short links and redirects. The ids on the home page
 * belong to its layout and are not recorded.
 * @param dir the folder of the built site
 */
export function builtPages(dir: string): Ledger['pages'] {
  const exclude = (path: string) => /^(?:_astro|pagefind|previews)$|^(?:codes[\\/])?\d+$/.test(path)
  const pages = globSync('**/index.html', { cwd: dir, exclude }).flatMap((file) => {
    const html = readFileSync(join(dir, file), 'utf8')
    const page = file.replaceAll('\\', '/').replace(/index\.html$/, '')
    return html.includes('<meta http-equiv="refresh"') || /^(?:codes\/)?\d+\/$/.test(page)
      ? []
      : [[page, page === '' ? [] : idsOn(html)] as const]
  })
  return Object.fromEntries(pages.sort().map(([page, ids]) => [page, ids.join(' ')]))
}

/**
 * Find published addresses that a built site lacks.
 * @param ledger what was published
 * @param dir the folder of the built site
 * @returns addresses below the base path
 */
export function missingFromBuild(ledger: Ledger, dir: string): string[] {
  const has = (file: string) => existsSync(join(dir, file))
  const codes = Object.keys(ledger.codes).flatMap((code) => [
    `codes/${code}/index.html`,
    `codes/${code}.json`,
    `codes/${code}.md`,
    `${code}/index.html`,
  ])
  const pages = Object.entries(ledger.pages).flatMap(([page, ids]) => {
    const file = `${page}index.html`
    if (!has(file)) return [page === '' ? 'the home page' : page]
    if (page in ledger.redirects) return []
    const present = new Set(idsOn(readFileSync(join(dir, file), 'utf8')))
    return idsOf(ids)
      .filter((id) => !present.has(id))
      .map((id) => `${page}#${id}`)
  })
  return [...[...codes, ...ledger.files].filter((file) => !has(file)), ...pages]
}
