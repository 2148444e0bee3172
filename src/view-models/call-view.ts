import { verdictOf } from '../codes/labels.ts'
import type { Verdict } from '../codes/labels.ts'
import type { Call, Code } from '../codes/schema.ts'
import type { PageContext } from './context.ts'

/** A code of a call, as the page of the call lists it. */
export interface CallCode {
  readonly code: number
  readonly message: string
  readonly href: string
  readonly verdict: Verdict
  /** What to know about the code at this call: prose of the data */
  readonly note?: string
  /** The source that shows the code at this call */
  readonly source?: { readonly title: string; readonly href: string }
}

/** The codes of a call, the most certain first. */
export interface CallCodes {
  readonly shown: readonly CallCode[]
  readonly likely: readonly CallCode[]
  /** Codes that any call can return, if they are not listed above */
  readonly anywhere: readonly CallCode[]
}

/**
 * The codes of a call.
 * @param id the id of the call
 */
export function callCodesOf(id: string, { catalog, paths }: PageContext): CallCodes {
  const at =
    (place: string) =>
    (record: Code): CallCode => {
      const { note, source } = record.seenAt.find((one) => one.at === place) ?? {}
      const { code, message } = record
      return {
        code,
        message,
        href: paths.code(code),
        verdict: verdictOf(record),
        ...(note !== undefined && { note }),
        ...(source !== undefined && { source: { title: catalog.source(source).title, href: paths.source(source) } }),
      }
    }
  const { shown, likely } = catalog.seenAt(id)
  const listed = new Set([...shown, ...likely])
  const anywhere = catalog.places
    .filter(({ everyCall }) => everyCall)
    .flatMap((place) => {
      const codes = catalog.seenAt(place.id)
      return [...codes.shown, ...codes.likely].filter((record) => !listed.has(record)).map(at(place.id))
    })
    .sort((a, b) => a.code - b.code)
  return { shown: shown.map(at(id)), likely: likely.map(at(id)), anywhere }
}

/** The permanent ids and headings of the sections of a call's page, without empty ones. */
export function callSections({ takes, notes }: Call): { slug: string; text: string }[] {
  return [
    ...(takes.length > 0 ? [{ slug: 'takes', text: 'What it takes' }] : []),
    { slug: 'request', text: 'An example request' },
    { slug: 'answer', text: 'What a response contains' },
    ...(notes !== undefined && notes.length > 0 ? [{ slug: 'traps', text: 'What goes wrong' }] : []),
    { slug: 'codes', text: 'Codes that this call can return' },
    { slug: 'sources', text: 'Sources for this page' },
  ]
}
