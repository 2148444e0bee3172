import type { Finding } from '../../rules/rule.ts'
import type { Language } from '../schema.ts'

/** The English reply that a translation is held against. */
export interface Original {
  readonly code: number
  readonly text: string
  /** What its translations are marked with */
  readonly mark: string
  /** Where it is, for messages, such as `data/codes.json, line 812` */
  readonly place: string
}

/** One thing that must hold for the replies of a language: a name, and a pure check. */
export interface ReplyRule {
  readonly name: string
  check(language: Language, originals: ReadonlyMap<number, Original>): Iterable<Finding>
}
