import { statSync } from 'node:fs'

/** What changes when one of these files is written, made or removed: for values that are read once per state of their files. */
export function stampOf(paths: readonly string[]): string {
  return paths.map((path) => `${path} ${String(statSync(path, { throwIfNoEntry: false })?.mtimeMs)}`).join('\n')
}
