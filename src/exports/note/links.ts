import { titleOf } from '../../codes/title.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import type { NoteLink } from './note.ts'

/** A link to a code, by its title. */
export function codeLink(code: number, context: SiteContext): NoteLink {
  return { text: titleOf(context.catalog.get(code)), href: absolute(context, context.paths.code(code)) }
}

/** A link to a source in the list of sources, by its title. */
export function sourceLink(id: string, context: SiteContext): NoteLink {
  return { text: context.catalog.source(id).title, href: absolute(context, context.paths.source(id)) }
}
