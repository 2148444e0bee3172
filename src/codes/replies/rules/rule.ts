import type { Finding } from '../../problems/problem.ts'
import type { Language } from '../schema.ts'

/** The English reply that a translation is compared with. */
export interface Original {
  readonly code: number
  readonly text: string
  /** The hash that its translations must record */
  readonly hash: string
  /** Its position for messages, such as `data/codes.json, line 812` */
  readonly place: string
}

/** A rule for the replies in one language: a name and a pure check. */
export interface ReplyRule {
  readonly name: string
  check(language: Language, originals: ReadonlyMap<number, Original>): Iterable<Finding>
}
