import type { FileFormat, BuildContext } from './published-file.ts'

/** A piece of a description: text, or a link to a page of the site. */
export type DescriptionPart = string | { readonly text: string; readonly href: string }

/** A format for people and programs to download. */
export interface Download extends FileFormat {
  /**
   * Describes its files in a phrase. Downloads next to each other with the same description share an entry.
   * @returns pieces to join without a space; paths in links begin with the base path
   */
  about(context: BuildContext): readonly DescriptionPart[]
}

/** An entry of a list of downloads. */
export interface DownloadEntry {
  /** Its files, with paths below the base path; for a format with a file per code, the file of the sample code */
  readonly files: readonly string[]
  readonly about: readonly DescriptionPart[]
}

/** Describe downloads, in their order. Formats that have no file for these codes are left out. */
export function downloadEntries(downloads: readonly Download[], context: BuildContext): DownloadEntry[] {
  const entries: DownloadEntry[] = []
  for (const format of downloads) {
    const path = shownFile(format, context)
    if (path === undefined) continue
    const about = format.about(context)
    const last = entries.at(-1)
    if (last && textOf(last.about) === textOf(about)) entries.splice(-1, 1, { files: [...last.files, path], about })
    else entries.push({ files: [path], about })
  }
  return entries
}

/** Converts a description to text. */
export function textOf(about: readonly DescriptionPart[]): string {
  return about.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

/** Returns the path of a format's only file or, of one with a file per code, that of the sample code. */
function shownFile(format: FileFormat, context: BuildContext): string | undefined {
  const sample = format.name.replace('{code}', String(context.catalog.sample.code))
  for (const { path } of format.files(context)) if (sample === format.name || path === sample) return path
  return undefined
}
