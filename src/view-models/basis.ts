import type { Code } from '../codes/schema.ts'
import type { PageContext } from './context.ts'

/** An entry of a note's basis, as a page shows it. */
export interface Basis {
  /** The source, or the type of basis if there is none */
  readonly label: string
  readonly href?: string
  /** What it supports: prose of the data */
  readonly note: string
}

/** The basis of a record, with the names and addresses of its sources. */
export function basisOf(basis: Code['basis'], { catalog, paths }: PageContext): Basis[] {
  return basis.map(({ type, source, note }) =>
    source === undefined
      ? { label: catalog.basisLabel(type), note }
      : { label: catalog.source(source).title, href: paths.source(source), note },
  )
}
