import { columnLabels } from '../../view-models/column-labels.ts'
import type { Row } from '../../view-models/table/rows.ts'
import { extraColumns } from '../../codes/table-state.ts'
import type { ExtraColumn } from '../../codes/table-state.ts'
import { el } from '../dom.ts'

/** The texts of a code in extra columns. */
export type Extras = Readonly<Record<ExtraColumn, string>>

/** The fields of `codes.json` that the texts come from. */
export interface CodesFile {
  readonly codes: readonly {
    readonly code: number
    readonly meaning: string
    readonly firstLook: string
    readonly tellUser: string
    readonly updated: string
    readonly seenAt: readonly { readonly at: string; readonly certainty: string }[]
  }[]
}

/**
 * The texts of extra columns, by code.
 * @param callOrPlaceLabel names a call or a place
 */
export function extrasOf({ codes }: CodesFile, callOrPlaceLabel: (id: string) => string): ReadonlyMap<number, Extras> {
  return new Map(
    codes.map(({ code, meaning, firstLook, tellUser, updated, seenAt }) => {
      const where = seenAt.map(({ at, certainty }) => callOrPlaceLabel(at) + (certainty === 'shown' ? ' (shown)' : ''))
      const texts = { meaning: withoutMarks(meaning), look: withoutMarks(firstLook), reply: tellUser }
      return [code, { ...texts, where: where.join('; '), updated }]
    }),
  )
}

/** Add the cells of extra columns to a row, or to the header. */
export function placeExtras(element: HTMLTableRowElement, shown: readonly ExtraColumn[], row?: Row): void {
  for (const column of extraColumns) {
    const cell = element.querySelector(`[data-extra=${column}]`)
    if (!shown.includes(column)) cell?.remove()
    else if (row && !cell)
      element.append(el('td', { 'data-extra': column, 'data-label': columnLabels[column] }, ...breakable(row[column])))
    else if (!row && !cell) {
      element.append(el('th', { scope: 'col', 'data-extra': column, 'data-sort': column }, columnLabels[column]))
    }
  }
  // In the order of columns, not of requests.
  for (const column of shown) element.append(...element.querySelectorAll(`[data-extra=${column}]`))
}

/** The columns of long texts. Two of them do not fit next to each other. */
const longTexts: readonly ExtraColumn[] = ['meaning', 'look', 'reply']

/** Mark a table that has extra columns, and one with texts among them, which take more room than a date. */
export function markExtras(table: HTMLElement, shown: readonly ExtraColumn[]): void {
  table.toggleAttribute('data-extras', shown.length > 0)
  table.toggleAttribute(
    'data-texts',
    shown.some((column) => column !== 'updated'),
  )
  table.toggleAttribute('data-long-texts', shown.filter((column) => longTexts.includes(column)).length > 1)
}

/** A text without the `backticks` of literals. `plainText` is in the script of the look-up, which no table needs. */
function withoutMarks(prose: string): string {
  return prose.replaceAll('`', '')
}

/** A text in which a line may break after a slash, as in the path of a call. */
function breakable(text = ''): (Node | string)[] {
  return text.split(/(?<=\/)/).flatMap((part, i) => (i === 0 ? [part] : [el('wbr'), part]))
}
