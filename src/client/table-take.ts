import { verdictLabels } from '../codes/labels.ts'
import { columnLabels } from '../page/columns.ts'
import { verdictOfRow } from '../table/rows.ts'
import type { Row } from '../table/rows.ts'
import { columns } from '../table/state.ts'
import type { Column, ExtraColumn } from '../table/state.ts'
import { forms } from '../table/take.ts'
import type { Form, Shown } from '../table/take.ts'

/**
 * What the table shows, with labels, and the address of each code.
 * @param rows in their order
 * @param extras columns beyond those that are always there
 * @param addressOf the address of a code, absolute
 */
export function shownOf(
  rows: readonly Row[],
  extras: readonly ExtraColumn[],
  addressOf: (code: number) => string,
): Shown {
  const asked: readonly Column[] = extras
  const always: readonly Column[] = ['code', 'message', 'category', 'actor', 'repeat']
  const shown = columns.filter((column) => always.includes(column) || asked.includes(column))
  const cells: Record<Column, (row: Row) => string> = {
    code: ({ code }) => String(code),
    message: ({ message }) => message,
    category: ({ title }) => title,
    actor: ({ actorLabel }) => actorLabel,
    repeat: (row) => verdictLabels[verdictOfRow(row)],
    reply: ({ reply = '' }) => reply,
    where: ({ where = '' }) => where,
    updated: ({ updated = '' }) => updated,
  }
  return {
    columns: [...shown.map((id) => ({ id, label: columnLabels[id] })), { id: 'url', label: 'Address' }],
    rows: rows.map((row) => [...shown.map((column) => cells[column](row)), addressOf(row.code)]),
  }
}

/**
 * Copies a table, or saves it as a file.
 * @returns what was done, in words
 */
export async function take(action: string, form: Form, shown: Shown, name: string): Promise<string> {
  const text = forms[form].make(shown)
  const count = `${String(shown.rows.length)} ${shown.rows.length === 1 ? 'code' : 'codes'}`
  if (action === 'copy') {
    try {
      await navigator.clipboard.writeText(text)
      return `Copied ${count}.`
    } catch {
      return 'The browser did not allow copying; download the file.'
    }
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: forms[form].type }))
  link.download = `${name}.${form}`
  link.click()
  URL.revokeObjectURL(link.href)
  return `Downloaded ${count}.`
}
