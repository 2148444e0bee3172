/** The folder with everything that is specific to one API; `DATA_DIR` overrides it. */
export function dataFolder(): string {
  return process.env.DATA_DIR ?? 'data'
}

/** The path of a file in that folder, as shown in messages. */
export function dataFile(name: string): string {
  return `${dataFolder()}/${name}`
}

/** The folder of hand-written pages about that API: `content` within `DATA_DIR` if that is set. */
export function contentFolder(): string {
  return process.env.DATA_DIR === undefined ? 'src/content' : `${process.env.DATA_DIR}/content`
}
