import type { Column } from '../codes/table-state.ts'
import { factTerms, labels, sectionNames } from './headings.ts'

/** The names of columns in the table of all codes, as readers see them. */
export const columnLabels: Readonly<Record<Column, string>> = {
  code: 'Code',
  message: 'Message',
  category: factTerms.category,
  actor: factTerms.actor,
  repeat: factTerms.verdict,
  meaning: sectionNames.meaning.heading,
  look: labels.firstLook,
  reply: 'Reply to send',
  where: 'Where it comes up',
  updated: 'Updated',
}
