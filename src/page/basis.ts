import type { Code } from '../codes/schema.ts'
import type { PageContext } from './context.ts'

/** What a note rests on, as a page shows it. */
export interface Basis {
  /** The source, or where there is none the kind of ground */
  readonly label: string
  readonly href?: string
  /** What it supports: prose of the data */
  readonly note: string
}

/** What a record rests on, with the sources' names and addresses. */
export function basisOf(basis: Code['basis'], { catalog, paths }: PageContext): Basis[] {
  return basis.map(({ type, source, note }) =>
    source === undefined
      ? { label: catalog.basisLabel(type), note }
      : { label: catalog.source(source).title, href: paths.source(source), note },
  )
}
