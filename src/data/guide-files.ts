import { existsSync, readdirSync } from 'node:fs'
import { contentFolder } from './folder.ts'

/** Where hand-written guides live, relative to the working directory. */
export function guideFolder(): string {
  return `${contentFolder()}/docs/guides`
}

/**
 * The ids of the guides that exist, by the names of their files, in alphabetical order.
 * @param folder that holds them; one that does not exist holds none
 */
export function guideIds(folder = guideFolder()): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => name.replace(/\.mdx?$/, ''))
    .sort()
}
