import { existsSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'

/** The data folder of this repository. */
export const defaultFolder = 'data'

/**
 * The folder with everything that is specific to one API; `DATA_DIR` overrides it.
 * @returns its path without a trailing slash; for the usual folder always `data`, however `DATA_DIR` spells it
 */
export function dataFolder(): string {
  const folder = variable('DATA_DIR') ?? defaultFolder
  return relative(defaultFolder, folder) === '' ? defaultFolder : folder.replace(/(?<=.)\/+$/, '')
}

/** The path of a file in that folder, as shown in messages. */
export function dataFile(name: string): string {
  return `${dataFolder()}/${name}`
}

/** The folder of hand-written pages about that API. */
export function contentFolder(): string {
  return dataFile('content')
}

/**
 * The paths of files in a folder, in alphabetical order.
 * @param folder may be missing
 * @param name matches the names of the files
 */
export function filesIn(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .sort()
    .map((entry) => `${folder}/${entry}`)
}

/**
 * The paths of everything in a folder and its subfolders, with forward slashes, in alphabetical order.
 * @param folder may be missing
 */
export function allFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).sort()
}

/** Another file of codes, from `CODES_FILE`: for trials, tests and measurements, without the ledger. */
export function otherCodesFile(): string | undefined {
  return variable('CODES_FILE')
}

/** A variable of the environment; an empty one counts as not set. */
function variable(name: string): string | undefined {
  const value = process.env[name]?.trim()
  return value === '' ? undefined : value
}
