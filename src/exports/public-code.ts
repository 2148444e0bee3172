import type { Code } from '../codes/schema.ts'
import { updatedOf } from '../codes/catalog.ts'
import { absolute } from '../publishing/published-file.ts'
import type { SiteContext } from '../publishing/published-file.ts'

/** A published code: every field of the record, its replies, its address, the day of its newest change. */
export type PublicCode = Code & {
  /** The reply to send, by language; the one in English is `tellUser` */
  readonly replies: Readonly<Record<string, string>>
  /** The address of its page, absolute */
  readonly url: string
  /** YYYY-MM-DD */
  readonly updated: string
}

/** A record as published; fields are only ever added. */
export function publicCode(record: Code, context: SiteContext): PublicCode {
  return {
    ...record,
    replies: Object.fromEntries(context.catalog.repliesTo(record).map(({ language, text }) => [language, text])),
    url: absolute(context, context.paths.code(record.code)),
    updated: updatedOf(record),
  }
}
