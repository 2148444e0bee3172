import { relative } from 'node:path'

/** The data folder of this repository. */
export const usualFolder = 'data'

/**
 * The folder with everything that is specific to one API; `DATA_DIR` overrides it.
 * @returns its path without a slash at the end; `data` however the usual folder is named
 */
export function dataFolder(): string {
  const folder = variable('DATA_DIR') ?? usualFolder
  return relative(usualFolder, folder) === '' ? usualFolder : folder.replace(/(?<=.)\/+$/, '')
}

/** The path of a file in that folder, as shown in messages. */
export function dataFile(name: string): string {
  return `${dataFolder()}/${name}`
}

/** The folder of hand-written pages about that API. */
export function contentFolder(): string {
  return dataFile('content')
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
