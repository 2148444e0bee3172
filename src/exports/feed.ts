import { createHash } from 'node:crypto'
import { changeText } from '../codes/prose/change-text.ts'
import { titleOf } from '../codes/title.ts'
import type { Code } from '../codes/schema.ts'
import { absolute } from '../publishing/published-file.ts'
import type { Download } from '../publishing/download.ts'
import type { SiteContext } from '../publishing/published-file.ts'
import { declaration, xmlElement } from './xml.ts'
import type { Xml } from './xml.ts'

/** The largest number of changes in the feed. Feed readers keep older ones, and each page lists its own. */
const MAX_ENTRIES = 500

/** Changes to codes as an Atom feed (RFC 4287), newest first: one entry for each entry of a record's `history`. */
export const feed: Download = {
  name: 'feed.xml',
  permanent: true,
  about: () => [`Atom feed: the newest ${String(MAX_ENTRIES)} changes`],
  files: (context) => [{ path: 'feed.xml', type: 'application/atom+xml', body: () => atom(context) }],
}

interface Change {
  readonly record: Code
  readonly entry: Code['history'][number]
  /** The name from which its id is made; it never changes and is the same on every host */
  readonly name: string
}

function* atom(context: SiteContext): Generator<string> {
  const { catalog, paths } = context
  yield `${declaration}<feed xmlns="http://www.w3.org/2005/Atom">\n`
  const head: Xml[] = [
    xmlElement('id', {}, [uuid(catalog.site.id, 'feed')]),
    xmlElement('title', {}, [`${context.title}: changes`]),
    xmlElement('subtitle', {}, [`Version ${catalog.version} of ${catalog.updated}`]),
    xmlElement('updated', {}, [instant(catalog.updated)]),
    xmlElement('author', {}, [xmlElement('name', {}, [context.title])]),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: absolute(context, paths.file('feed.xml')) }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: absolute(context, paths.home) }),
    xmlElement('generator', { version: catalog.version }, [context.title]),
  ]
  for (const { xml } of head) yield `${xml}\n`
  for (const change of newest(catalog.codes)) yield `${entryOf(change, context).xml}\n`
  yield '</feed>\n'
}

function newest(codes: readonly Code[]): Change[] {
  return codes
    .flatMap((record) =>
      record.history.map((entry, i) => {
        const before = record.history.slice(0, i).filter(({ date, change }) => isSame({ date, change }, entry))
        const parts = [record.code, entry.date, entry.change, ...(before.length > 0 ? [before.length] : [])]
        return { record, entry, name: parts.join('/') }
      }),
    )
    .sort((a, b) => b.entry.date.localeCompare(a.entry.date) || a.record.code - b.record.code)
    .slice(0, MAX_ENTRIES)
}

function isSame(a: Pick<Change['entry'], 'date' | 'change'>, b: Change['entry']): boolean {
  return a.date === b.date && a.change === b.change
}

function entryOf({ record, entry, name }: Change, context: SiteContext): Xml {
  return xmlElement('entry', {}, [
    xmlElement('id', {}, [uuid(context.catalog.site.id, name)]),
    xmlElement('title', {}, [`${titleOf(record)}: ${entry.change}`]),
    xmlElement('updated', {}, [instant(entry.date)]),
    xmlElement('link', {
      rel: 'alternate',
      type: 'text/html',
      href: absolute(context, context.paths.code(record.code)),
    }),
    xmlElement('category', { term: entry.change }),
    xmlElement('category', { term: record.category }),
    xmlElement('content', { type: 'text' }, [changeText(entry)]),
  ])
}

/** Converts a day of the history to an instant (RFC 3339), which Atom requires. */
function instant(day: string): string {
  return `${day}T00:00:00Z`
}

/** A name-based UUID (version 8 of RFC 9562), so that ids survive a move to another host. */
function uuid(site: string, name: string): string {
  const hex = createHash('sha256').update(`${site}/${name}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
