import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../codes/problems/problem.ts'
import { wordings } from '../codes/prose/wording.ts'
import { valueAt } from '../codes/read/issues.ts'
import { checkPage } from '../hand-written/check-page.ts'
import { readFrontMatter } from '../hand-written/front-matter.ts'
import { guideSchema } from './guides.ts'
import type { LinkTargets } from './link-targets.ts'
import { aboutSchema, readPages } from './page-files.ts'

/**
 * Check every hand-written page: front matter, what it names, imports and links to in itself, and its wording.
 * @param targets that exist; undefined if unknown
 * @param codesFile in which codes are expected, for messages
 */
export function checkPages(targets: LinkTargets | undefined, codesFile: string): Problem[] {
  return readPages().flatMap(({ kind, file, source }) => {
    const { value, problems, position } = readFrontMatter(source, file, kind === 'guide' ? guideSchema : aboutSchema)
    const head = (['title', 'description'] as const).flatMap((field) =>
      wordings.flatMap(({ name, find }) => {
        const text = valueAt(value, [field])
        const problem = typeof text === 'string' ? find(text) : undefined
        return problem ? [{ file, ...position([field]), text: `"${field}": ${problem.text}`, rule: name }] : []
      }),
    )
    const exists = (path: string) => existsSync(path.startsWith('.') ? join(dirname(file), path) : aliased(path))
    return [...problems, ...head, ...checkPage(source, file, { ids: targets?.ids ?? {}, codesFile, exists })]
  })
}

/** The file that a path with an alias leads to, as package.json has them. */
function aliased(path: string): string {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Readonly<Record<string, string>> }
  for (const [pattern, target] of Object.entries(imports)) {
    const start = pattern.replace(/\*$/, '')
    if (path.startsWith(start)) return target.replace('*', path.slice(start.length))
  }
  return path
}
