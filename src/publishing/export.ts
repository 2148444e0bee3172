import { absoluteAddress } from '../codes/addresses.ts'
import type { PageContext } from '../page/context.ts'

/** What exports are made from: the checked reference and the site that it is published on. */
export interface SiteContext extends PageContext {
  /** The origin of the site, such as `https://docs.example`, for absolute addresses */
  readonly origin: string
  readonly title: string
  readonly description: string
  /** Code → name of its constant, of all that were ever published: a name never changes */
  readonly constantNames?: Readonly<Record<string, string>>
  /** A guide as Markdown, from its heading on; undefined where its page is not built, as in `astro dev` */
  readonly guideText?: (id: string) => string | undefined
}

/** The content of a file; large ones come in pieces, so that none is ever whole in memory. */
export type Body = string | Uint8Array | Iterable<string>

/** A file below the base path. */
export interface ExportFile {
  /** Relative to the base path, with forward slashes, such as `codes/22.json` */
  readonly path: string
  /** Its media type, as `astro dev` serves it */
  readonly type: string
  /** Made only when it is written or asked for */
  body(): Body | Promise<Body>
}

/** One format in which the reference, or a part of it, is published. */
export interface Export {
  readonly name: string
  /** Set where the addresses of its files are promised for good; the ledger keeps them */
  readonly permanent?: true
  /** Every file of this format; listing them is cheap, their bodies are not made yet. */
  files(context: SiteContext): Iterable<ExportFile>
}

/**
 * An address as the outside knows it.
 * @param path begins with the base path, as `paths` builds it
 */
export function absolute({ origin }: SiteContext, path: string): string {
  return absoluteAddress(origin, path)
}
