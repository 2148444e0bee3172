import { MAX_DATA_LENGTH } from './limits.ts'
import { filterValues } from '../codes/filter-values.ts'
import { verdictOf } from '../codes/labels.ts'
import type { Code } from '../codes/schema.ts'
import type { Row } from '../view-models/table/rows.ts'

/** A row of a large table in its data files. */
export type RowData = readonly [
  code: number,
  message: string,
  category: string,
  actor: string,
  retry: string,
  kind: string,
  repeat: string,
  call: string,
  to: string,
]

/** Make the row of a code for the data files. */
export function rowDataOf(record: Code): RowData {
  const { code, message, category, actor, retry, kind, repeat, to } = record
  return [code, message, category, actor, retry, kind, repeat, filterValues(record, 'call').join(' '), to]
}

/**
 * Read a row from the data files.
 * @param labelOf returns the name of a category or an actor
 */
export function rowOf(data: RowData, labelOf: (filter: 'category' | 'actor', id: string) => string): Row {
  const [code, message, category, actor, retry, kind, repeat, call, to] = data
  const labels = { title: labelOf('category', category), actorLabel: labelOf('actor', actor) }
  const verdict = verdictOf({ retry, repeat } as Pick<Code, 'retry' | 'repeat'>)
  return { code, message, ...labels, category, actor, verdict, to, retry, kind, repeat, call }
}

/**
 * Split items into chunks that are no larger than a file may be.
 * @param items in any order, which is kept
 * @param maxLength the maximum length of a chunk as JSON, in characters; a longer item gets its own chunk
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
      room = maxLength - length - 1 // 1 is two brackets less the comma that the last item lacks.
    }
  }
  return made
}
