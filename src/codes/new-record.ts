import { toDo } from './rules/to-do.ts'
import { codeSchema } from './schema/code.ts'
import { effect, step } from './schema/code-parts.ts'
import type { Code } from './schema.ts'
import type { Site } from './site-schema.ts'

/** A placeholder for a word that a person must choose; the check lists the possible ones. */
const choose = 'todo'

/** A record to fill in: its texts describe what belongs there, and a person must choose its words. */
export type NewRecord = Record<keyof Omit<Code, 'group' | 'example' | 'tellDeveloper' | 'retired'>, unknown>

/**
 * Make a record for a new code, with every field to fill in, in canonical order. Its hints are those of the schema.
 * @param message the message, verbatim
 * @param day the current day, YYYY-MM-DD
 * @param site the site's data, with the words that records choose from
 */
export function newRecord(
  code: number,
  message: string,
  day: string,
  site: Pick<Site, 'actors' | 'audiences' | 'basisTypes'>,
): NewRecord {
  const { meaning, firstLook, causes, retryAdvice, tellUser, collect } = codeSchema(site).shape
  return {
    code,
    message,
    kind: choose,
    category: choose,
    actor: choose,
    retry: choose,
    repeat: choose,
    effect: { happened: choose, note: hint(effect) },
    meaning: hint(meaning),
    firstLook: hint(firstLook),
    seenAt: [{ at: choose, certainty: 'likely' }],
    causes: [hint(causes)],
    remediation: [{ do: hint(step.shape.do), expect: hint(step.shape.expect), causes: [1] }],
    retryAdvice: hint(retryAdvice),
    confusedWith: [],
    keywords: [],
    to: choose,
    tellUser: hint(tellUser),
    collect: [hint(collect)],
    basis: [{ type: site.basisTypes[0]?.id ?? choose, note: 'Number and message.' }],
    guides: [],
    history: [{ date: day, change: 'added', note: 'First published.' }],
  }
}

/** What the schema says about a field, as a text that is still to be written. */
function hint({ description = '' }: { readonly description?: string | undefined }): string {
  return toDo + description
}
