/** The folder that holds all that belongs to one API: `DATA_DIR` names another one. */
export function dataFolder(): string {
  return process.env.DATA_DIR ?? 'data'
}

/** A file of that folder, as messages name it. */
export function dataFile(name: string): string {
  return `${dataFolder()}/${name}`
}

/** The folder of hand-written pages about that API: `content` within `DATA_DIR` where that is set. */
export function contentFolder(): string {
  return process.env.DATA_DIR === undefined ? 'src/content' : `${process.env.DATA_DIR}/content`
}
