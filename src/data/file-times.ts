import { statSync } from 'node:fs'

/** A text that changes when one of these files is written, created or removed, to know when to read values again. */
export function fileTimesOf(paths: readonly string[]): string {
  return paths.map((path) => `${path} ${String(statSync(path, { throwIfNoEntry: false })?.mtimeMs)}`).join('\n')
}
