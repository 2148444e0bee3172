import { readdirSync } from 'node:fs'

/** Where hand-written guides live, relative to the working directory. */
export const guideFolder = 'src/content/docs/guides'

/**
 * The ids of the guides that exist, by the names of their files, in alphabetical order.
 * @param folder that holds them
 * @throws if the folder does not exist
 */
export function guideIds(folder = guideFolder): string[] {
  return readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => name.replace(/\.mdx?$/, ''))
    .sort()
}
