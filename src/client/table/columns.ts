import type { LabeledColumn } from '../../view-models/column-labels.ts'
import type { PublishedTexts, Row } from '../../view-models/table/rows.ts'
import type { ExtraColumn } from '../../codes/table-state.ts'
import { el } from '../dom.ts'

/** What extra columns show of a code. */
export type Extras = Required<Pick<Row, 'texts' | 'published'>>

/** What is read of `codes.json`. */
export interface CodesFile {
  readonly codes: readonly (PublishedTexts & { readonly code: number })[]
}

/**
 * The texts of extra columns, by code.
 * @param callOrPlaceLabel names a call or a place
 */
export function extrasOf({ codes }: CodesFile, callOrPlaceLabel: (id: string) => string): ReadonlyMap<number, Extras> {
  return new Map(
    codes.map((published) => {
      const { code, meaning, firstLook, tellUser, replies, updated, seenAt } = published
      const where = seenAt.map(({ at, certainty }) => callOrPlaceLabel(at) + (certainty === 'shown' ? ' (shown)' : ''))
      const texts = {
        meaning: withoutMarks(meaning),
        look: withoutMarks(firstLook),
        reply: tellUser,
        ...Object.fromEntries(Object.entries(replies).map(([language, text]) => [`reply-${language}`, text])),
        where: where.join('; '),
        updated,
      }
      return [code, { texts, published }]
    }),
  )
}

/** Add the cells of extra columns to a row, or to the header. */
export function placeExtras(element: HTMLTableRowElement, shown: readonly LabeledColumn[], row?: Row): void {
  const cells = new Map([...element.querySelectorAll<HTMLElement>('[data-extra]')].map((c) => [c.dataset.extra, c]))
  for (const [id, cell] of cells) if (!shown.some((column) => column.id === id)) cell.remove()
  // In the order of columns, not of requests.
  element.append(...shown.map((column) => cells.get(column.id) ?? (row ? cellOf(column, row) : headOf(column))))
}

function cellOf({ id, label, language }: LabeledColumn, { texts }: Row): HTMLElement {
  return el('td', { 'data-extra': id, 'data-label': label, lang: language }, ...breakable(texts?.[id]))
}

/** Rows are not sorted by replies in other languages. */
function headOf({ id, label, language }: LabeledColumn): HTMLElement {
  return el('th', { scope: 'col', 'data-extra': id, 'data-sort': language === undefined ? id : undefined }, label)
}

/** Mark a table with extra columns of text, and one with several, which do not fit next to each other. */
export function markExtras(table: HTMLElement, shown: readonly ExtraColumn[]): void {
  const texts = shown.filter((column) => column !== 'updated')
  table.toggleAttribute('data-texts', texts.length > 0)
  table.toggleAttribute('data-long-texts', texts.length > 1)
}

/** A text without the `backticks` of literals. `plainText` is in the script of the look-up, which no table needs. */
function withoutMarks(prose: string): string {
  return prose.replaceAll('`', '')
}

/** A text in which a line may break after a slash, as in the path of a call. */
function breakable(text = ''): (Node | string)[] {
  return text.split(/(?<=\/)/).flatMap((part, i) => (i === 0 ? [part] : [el('wbr'), part]))
}
