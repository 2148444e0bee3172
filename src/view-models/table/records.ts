import { languageOf } from '../../codes/table-state.ts'
import type { ExtraColumn } from '../../codes/table-state.ts'
import type { Row, PublishedTexts } from './rows.ts'

/**
 * What a table shows, for programs: an object for each row, with the fields and values of `codes.json`.
 * @param extras extra columns; with any of them, rows have `published`
 * @param addressOf returns the address of a code
 */
export function recordsOf(
  rows: readonly Row[],
  extras: readonly ExtraColumn[],
  addressOf: (code: number) => string,
): readonly object[] {
  return rows.map((row) => {
    const { code, message, kind, category, actor, retry, repeat, published } = row
    const added = published && fieldsOf(published, extras)
    return { code, message, kind, category, actor, retry, repeat, ...added, url: addressOf(code) }
  })
}

const fields = {
  meaning: 'meaning',
  look: 'firstLook',
  reply: 'tellUser',
  where: 'seenAt',
  updated: 'updated',
} as const

function fieldsOf(published: PublishedTexts, extras: readonly ExtraColumn[]): object {
  const languages = extras.flatMap((column) => languageOf(column) ?? [])
  const chosen = Object.entries(fields).filter(([column]) => extras.some((extra) => extra === column))
  return {
    ...Object.fromEntries(chosen.map(([, field]) => [field, published[field]])),
    ...(languages.length > 0 && { replies: Object.fromEntries(languages.map((tag) => [tag, published.replies[tag]])) }),
  }
}
