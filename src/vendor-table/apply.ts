import type { Code } from '../codes/schema.ts'
import type { Site } from '../codes/site-schema.ts'
import { toDo } from '../codes/rules/to-do.ts'
import type { Difference } from './compare.ts'

/** A placeholder for a word that a person must choose; the check lists the possible ones. */
const choose = 'todo'

/** A record to fill in: its texts describe what belongs there, and a person must choose its words. */
export type NewRecord = Record<keyof Omit<Code, 'group' | 'example' | 'tellDeveloper' | 'retired'>, unknown>

/**
 * Make a record for a new code, with every field to fill in, in canonical order.
 * @param message the message, verbatim
 * @param day the current day, YYYY-MM-DD
 * @param site the site's data, with the words that records choose from
 */
export function newRecord(
  code: number,
  message: string,
  day: string,
  { basisTypes }: Pick<Site, 'basisTypes'>,
): NewRecord {
  const write = (aim: string) => `${toDo}${aim}`
  return {
    code,
    message,
    kind: choose,
    category: choose,
    actor: choose,
    retry: choose,
    repeat: choose,
    effect: { happened: choose, note: write('what has happened by the time the code arrives') },
    meaning: write('what happened, in one to three plain sentences'),
    firstLook: write('the one observation that decides, in a sentence'),
    seenAt: [{ at: choose, certainty: 'likely' }],
    causes: [write('a specific cause that one can check')],
    remediation: [
      {
        do: write('what to do, imperative and concrete'),
        expect: write('what the reader sees if this cause was the one; leave it out where nothing is seen'),
        causes: [1],
      },
    ],
    retryAdvice: write('may the call be repeated, can that do harm, what to change first'),
    confusedWith: [],
    keywords: [],
    to: choose,
    tellUser: write('a reply that support can send as it is'),
    collect: [write('one thing to collect before escalating')],
    basis: [{ type: basisTypes[0]?.id ?? choose, note: 'Number and message.' }],
    guides: [],
    history: [{ date: day, change: 'added', note: 'First published.' }],
  }
}

/**
 * Apply differences to the records: add new ones to fill in, and record rewordings and retirements in their history.
 * @param records the records of the source file; not modified
 * @param found the differences
 * @param day the current day, YYYY-MM-DD
 * @param site the site's data, for new records
 */
export function applyDifferences(
  records: readonly Code[],
  found: readonly Difference[],
  day: string,
  site: Site,
): (Code | NewRecord)[] {
  const byCode = new Map<number, Code | NewRecord>(records.map((record) => [record.code, record]))
  for (const difference of found) {
    if (difference.kind === 'new') {
      const { code, message } = difference.row
      byCode.set(code, newRecord(code, message, day, site))
      continue
    }
    const record = (byCode.get(difference.record.code) ?? difference.record) as Code
    byCode.set(record.code, changedRecord(record, difference, day))
  }
  return [...byCode.values()].sort((a, b) => Number(a.code) - Number(b.code))
}

function changedRecord(record: Code, difference: Exclude<Difference, { kind: 'new' }>, date: string): Code {
  const { retired, ...rest } = record
  if (difference.kind === 'reworded') {
    const { message: formerMessage } = record
    const note = 'The vendor reworded the message.'
    const history = [...record.history, { date, change: 'reworded' as const, note, formerMessage }]
    return { ...record, message: difference.row.message, history }
  }
  if (difference.kind === 'back') {
    const note = `${toDo}say that the vendor's table has the code again`
    return { ...rest, history: [...record.history, { date, change: 'corrected', note }] }
  }
  const note = 'The vendor’s table no longer has the code.'
  const reason = `${toDo}why, in a sentence; name the code that replaces it in "replacedBy", if one does`
  return {
    ...rest,
    history: [...record.history, { date, change: 'retired', note }],
    retired: { ...retired, since: date, reason },
  }
}
