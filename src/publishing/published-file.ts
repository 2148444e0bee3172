import { absoluteAddress } from '../codes/addresses.ts'
import type { PageContext, RouteContext } from '../view-models/context.ts'

/** A page that was moved; both addresses are below the base path, such as `categories/old/`. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** What exports are made from: the checked reference and the site that publishes it. */
export interface SiteContext extends PageContext {
  readonly description: string
  /** Code → name of its constant, for all codes that were ever published; a name never changes */
  readonly constantNames?: Readonly<Record<string, string>>
  /** Returns a guide as Markdown with its heading; undefined if its page is not built, as in `astro dev` */
  readonly guideText?: (id: string) => string | undefined
}

/** What a build makes files from: a site context, and what only the build reads. */
export interface BuildContext extends SiteContext, RouteContext {
  /** Pages that were moved */
  readonly redirects: readonly Redirect[]
}

/** The content of a file. A large one is an iterable of pieces, so that memory never holds all of it. */
export type Body = string | Uint8Array | Iterable<string>

/** A file below the base path. */
export interface PublishedFile {
  /** Relative to the base path, with forward slashes, such as `codes/22.json` */
  readonly path: string
  /** Its media type, as `astro dev` serves it */
  readonly type: string
  /** Makes the content, only when the file is written or requested */
  body(): Body | Promise<Body>
}

/** A format in which the reference, or a part of it, is published. */
export interface FileFormat {
  /** The path of its file, with `{code}` if there is one per code; another name if the data decides on the path */
  readonly name: string
  /** Set if the addresses of its files are permanent; the ledger records them */
  readonly permanent?: true
  /** Lists every file of this format. This is cheap, because bodies are made later */
  files(context: BuildContext): Iterable<PublishedFile>
}

/**
 * Make the absolute address of a path.
 * @param path a path that begins with the base path, as `paths` builds it
 */
export function absolute({ origin }: SiteContext, path: string): string {
  return absoluteAddress(origin, path)
}
