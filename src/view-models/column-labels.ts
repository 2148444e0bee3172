import type { Language } from '../codes/replies/schema.ts'
import { columnsWithReplies, isExtra, languageOf } from '../codes/table-state.ts'
import type { Column, ExtraColumn } from '../codes/table-state.ts'
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

/** A column that can be added to the table: its label, and its language if that is not English. */
export interface LabeledColumn {
  readonly id: ExtraColumn
  readonly label: string
  readonly language: string | undefined
}

/**
 * The columns that can be added to the table, in order.
 * @param languages the languages of replies, other than English
 */
export function labeledColumns(languages: readonly Pick<Language, 'language' | 'englishName'>[]): LabeledColumn[] {
  return columnsWithReplies(languages.map(({ language }) => language)).map((id) => {
    const language = languageOf(id)
    const name = languages.find((one) => one.language === language)?.englishName ?? ''
    return { id, language, label: isExtra(id) ? columnLabels[id] : `Reply in ${name}` }
  })
}
