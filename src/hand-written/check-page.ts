import { suggestionFor } from '../codes/problems/explain.ts'
import { listOptions, quote } from '../codes/problems/problem.ts'
import type { Problem } from '../codes/problems/problem.ts'
import { codeMentionsIn, unknownCode } from '../codes/prose/mentions.ts'
import { wordings } from '../codes/prose/wording.ts'
import { createLocator } from '../codes/read/syntax.ts'
import { addressNames, addressUsesIn, pageOf } from './addresses.ts'
import { anchorsOf, jumpLinksOf } from './anchors.ts'
import { blocksOf } from './blocks.ts'
import { importsOf, idReferencesIn } from './names.ts'
import type { ReferenceKind } from './names.ts'
import { parsePage } from './page.ts'
import type { Page } from './page.ts'

/** What a hand-written page can name and import. */
export interface ExistingIds {
  /** The ids of each kind; undefined if they are unknown */
  readonly ids: Readonly<Partial<Record<ReferenceKind, ReadonlySet<string>>>>
  /** The file of the codes, for messages */
  readonly codesFile: string
  /** What is wrong with a path below the base path, each as the end of a sentence; undefined if pages are unknown */
  readonly problemsInPath?: ((path: string) => string[]) | undefined
  /** Whether a file exists, by the path with which this page imports it */
  readonly exists: (path: string) => boolean
}

/**
 * Check the text of a hand-written page: its syntax, what it names and imports, its links to itself, and its wording.
 * @param source the text of the file
 * @param file its name in messages, which ends with `.md` or `.mdx`
 * @returns problems in the order of the file
 */
export function checkPage(source: string, file: string, known: ExistingIds): Problem[] {
  const { page, problems } = parsePage(source, file)
  if (!page) return [...problems]
  const at = createLocator(source)
  const found = [
    ...wrongNames(page, known),
    ...wrongAddresses(page, known),
    ...wrongImports(page, known),
    ...brokenJumpLinks(page),
    ...wrongProse(page, known),
  ]
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, text, rule }) => ({ file, ...at(offset), text, rule }))
}

interface PageFinding {
  readonly offset: number
  readonly text: string
  readonly rule: string
}

const nouns: Readonly<Record<ReferenceKind, string>> = {
  code: 'code',
  category: 'category',
  call: 'call',
  term: 'term of the glossary',
  source: 'source',
  guide: 'guide',
}

function wrongNames(page: Page, { ids, codesFile }: ExistingIds): PageFinding[] {
  return idReferencesIn(page).flatMap(({ kind, id, by, offset }) => {
    const options = ids[kind]
    if (!options || options.has(id)) return []
    if (kind === 'code') return [{ offset, text: unknownCode(Number(id), codesFile), rule: 'mentions-known' }]
    const text = `"${by}" names ${quote(id)}; expected the id of a ${nouns[kind]}${suggestionFor(id, [...options])}`
    return [{ offset, text, rule: 'mentions-known' }]
  })
}

/** Report addresses that lead nowhere; those that name an unknown id are reported as such. */
function wrongAddresses(page: Page, known: ExistingIds): PageFinding[] {
  const reported = new Set(wrongNames(page, known).map(({ offset }) => offset))
  const { problemsInPath = () => [] } = known
  return addressUsesIn(page).flatMap((use) => {
    const { by, name, args, offset } = use
    if (reported.has(offset)) return []
    const rule = 'links-known'
    if (!addressNames.includes(name)) {
      return [{ offset, text: `"${by}" does not exist${suggestionFor(name, addressNames)}`, rule }]
    }
    if (!args) {
      const text = `"${by}" has an argument that the check cannot read; write it out as text or as a number`
      return [{ offset, text, rule }]
    }
    const path = pageOf(use)
    return path === undefined ? [] : problemsInPath(path).map((text) => ({ offset, text: `"${by}" ${text}`, rule }))
  })
}

function wrongImports(page: Page, { exists }: ExistingIds): PageFinding[] {
  return importsOf(page)
    .filter(({ path }) => !exists(path))
    .map(({ path, offset }) => {
      return { offset, text: `imports ${quote(path)}; there is no such file: correct the path`, rule: 'imports-known' }
    })
}

function brokenJumpLinks(page: Page): PageFinding[] {
  const anchors = anchorsOf(page)
  return jumpLinksOf(page)
    .filter(({ anchor }) => !anchors.has(anchor))
    .map(({ anchor, offset }) => ({ offset, text: unknownAnchor(anchor, anchors), rule: 'anchors-known' }))
}

/** Write a message that a page has no such anchor, with those that it has. */
export function unknownAnchor(anchor: string, anchors: ReadonlySet<string>): string {
  const expected = anchors.size === 0 ? 'none, as the page has no headings' : listOptions([...anchors])
  return `leads to "#${anchor}"; expected ${expected}${suggestionFor(anchor, [...anchors])}`
}

function wrongProse(page: Page, { ids, codesFile }: ExistingIds): PageFinding[] {
  return blocksOf(page).flatMap(({ text, offsetOf }) => [
    ...codeMentionsIn(text)
      .filter(({ code }) => ids.code && !ids.code.has(String(code)))
      .map(({ code, index }) => {
        return { offset: offsetOf(index), text: unknownCode(code, codesFile), rule: 'mentions-known' }
      }),
    ...wordings.flatMap(({ name, find }) => {
      const problem = find(text)
      return problem ? [{ offset: offsetOf(problem.index), text: problem.text, rule: name }] : []
    }),
  ])
}
