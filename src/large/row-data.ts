import { MAX_DATA_LENGTH } from './limits.ts'
import type { Code } from '../codes/schema.ts'
import { callsOf } from '../table/rows.ts'
import type { Row } from '../table/rows.ts'

/** A row of a large table as its data files hold it. */
export type RowData = readonly [
  code: number,
  message: string,
  category: string,
  actor: string,
  retry: string,
  kind: string,
  repeat: string,
  call: string,
]

/** What the table shows of a code. */
export function rowDataOf(record: Code): RowData {
  const { code, message, category, actor, retry, kind, repeat } = record
  return [code, message, category, actor, retry, kind, repeat, callsOf(record)]
}

/**
 * The row that data holds.
 * @param labelOf gives the name of a category, or of who acts
 */
export function rowOf(data: RowData, labelOf: (filter: 'category' | 'actor', id: string) => string): Row {
  const [code, message, category, actor, retry, kind, repeat, call] = data
  const labels = { title: labelOf('category', category), actorLabel: labelOf('actor', actor) }
  return { code, message, ...labels, category, actor, retry, kind, repeat, call }
}

/**
 * Items in chunks, none of which is larger than a file may be.
 * @param items in any order, which is kept
 * @param maxLength in characters of a chunk as JSON; one item that is longer makes a chunk of its own
 */
export function chunksOf<T>(items: readonly T[], maxLength = MAX_DATA_LENGTH): T[][] {
  const made: T[][] = []
  let room = 0
  for (const item of items) {
    const length = JSON.stringify(item).length + 1
    const last = made.at(-1)
    if (last !== undefined && length <= room) {
      last.push(item)
      room -= length
    } else {
      made.push([item])
      room = maxLength - length - 1 // Two brackets, and no comma behind the last item.
    }
  }
  return made
}
