import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../codes/problems/problem.ts'
import { wordings } from '../codes/prose/wording.ts'
import { valueAt } from '../codes/read/issues.ts'
import { checkPage } from '../hand-written/check-page.ts'
import { readFrontMatter } from '../hand-written/front-matter.ts'
import { aboutSchema, guideSchema } from '../hand-written/schemas.ts'
import { parsePage } from '../hand-written/page.ts'
import { tagsOf } from '../hand-written/tags.ts'
import type { LinkTargets } from './link-targets.ts'
import { aboutFile, readPages, strayFiles } from './page-files.ts'
import { problemsInPath } from './path-problems.ts'

/**
 * Check every hand-written page: its front matter, what it names and imports, its links to itself, and its wording.
 * @param targets the targets that exist; undefined if unknown
 * @param codesFile the file in which codes are expected, for messages
 */
export function checkPages(targets: LinkTargets | undefined, codesFile: string): Problem[] {
  const pages = readPages()
  const pathProblems = targets && ((path: string) => problemsInPath(path, targets))
  const inPages = pages.flatMap(({ kind, file, source }) => {
    const { value, problems, position } = readFrontMatter(source, file, kind === 'guide' ? guideSchema : aboutSchema)
    const head = (['title', 'description'] as const).flatMap((field) =>
      wordings.flatMap(({ name, find }) => {
        const text = valueAt(value, [field])
        const problem = typeof text === 'string' ? find(text) : undefined
        return problem ? [{ file, ...position([field]), text: `"${field}": ${problem.text}`, rule: name }] : []
      }),
    )
    const exists = (path: string) => existsSync(path.startsWith('.') ? join(dirname(file), path) : aliased(path))
    const unlisted = kind === 'about' ? unlistedSources(source, file, targets) : []
    const found = checkPage(source, file, { ids: targets?.ids ?? {}, codesFile, exists, problemsInPath: pathProblems })
    return [...problems, ...head, ...unlisted, ...found]
  })
  const ofFile = (file: string, text: string) => ({ file, line: 0, column: 0, text })
  return [
    ...inPages,
    ...(pages.some(({ kind }) => kind === 'about') ? [] : [ofFile(aboutFile(), noAbout)]),
    ...strayFiles().map((file) => ofFile(file, stray)),
  ]
}

const noAbout = 'there is no such file; expected the page about the site here: restore it from version control'
const stray = 'no page is made from this file; expected about.mdx alone in its folder: move a guide to docs/guides'

/** Report a page about the site that does not list the sources of notes, which link to them there. */
function unlistedSources(source: string, file: string, targets: LinkTargets | undefined): Problem[] {
  const { size } = targets?.ids.source ?? new Set()
  const { page } = parsePage(source, file)
  if (size === 0 || !page || tagsOf(page).some(({ name }) => name === 'Sources')) return []
  const text = 'the page does not list the sources of notes, which link to it; add <Sources />'
  return [{ file, line: 1, column: 1, text, rule: 'sources-listed' }]
}

const packageFile = new URL('../../package.json', import.meta.url)
const { imports } = JSON.parse(readFileSync(packageFile, 'utf8')) as { imports: Readonly<Record<string, string>> }

/** The file that a path leads to, with the aliases of package.json resolved. */
function aliased(path: string): string {
  for (const [pattern, target] of Object.entries(imports)) {
    const start = pattern.replace(/\*$/, '')
    if (path.startsWith(start)) return target.replace('*', path.slice(start.length))
  }
  return path
}
