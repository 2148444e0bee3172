import { newRecord } from '../codes/new-record.ts'
import type { NewRecord } from '../codes/new-record.ts'
import type { Code } from '../codes/schema.ts'
import type { Site } from '../codes/site-schema.ts'
import { toDo } from '../codes/rules/to-do.ts'
import type { Difference } from './compare.ts'

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
