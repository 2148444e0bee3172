import type { Code } from '../codes/schema.ts'
import { updatedOf } from '../codes/catalog.ts'
import { absolute } from '../publishing/published-file.ts'
import type { SiteContext } from '../publishing/published-file.ts'

/** A published code: every field of the record, its replies, its address, and the day of its newest change. */
export type PublicCode = Code & {
  /** The reply to send, by language; the English reply is `tellUser` */
  readonly replies: Readonly<Record<string, string>>
  /** The absolute address of its page */
  readonly url: string
  /** The day of its newest change, YYYY-MM-DD */
  readonly updated: string
}

/** Makes the published form of a record. Fields may be added, but never removed. */
export function publicCode(record: Code, context: SiteContext): PublicCode {
  return {
    ...record,
    replies: Object.fromEntries(context.catalog.repliesTo(record).map(({ language, text }) => [language, text])),
    url: absolute(context, context.paths.code(record.code)),
    updated: updatedOf(record),
  }
}
