import type { Rule } from './rule.ts'

/** A row of the vendor's table. */
export interface TableRow {
  readonly code: number
  readonly message: string
  /** Its 1-based line in the file */
  readonly line: number
}

/** The vendor's table as published. */
export interface PublishedTable {
  /** Its file, as shown in messages */
  readonly file: string
  readonly rows: readonly TableRow[]
}

/** The last published messages, by code. */
export interface RecordedMessages {
  /** Their file, as shown in messages */
  readonly file: string
  readonly messages: Readonly<Record<string, string>>
}

/** Codes and messages match the vendor's table, which may lack retired codes. */
export function messagesAsPublished({ file, rows }: PublishedTable): Rule {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return {
    name: 'messages-as-published',
    *check({ codes, codeNumbers }) {
      for (const { value, path } of codes) {
        const row = byCode.get(value.code)
        if (row && row.message !== value.message) {
          const expected = `expected ${JSON.stringify(row.message)}, as in line ${String(row.line)} of ${file}`
          yield { path: [...path, 'message'], text: `"message" is ${JSON.stringify(value.message)}; ${expected}` }
        } else if (!row && !value.retired) {
          const text = `code ${String(value.code)} is not in ${file}; add its row there as the vendor published it, or set "retired"`
          yield { path: [...path, 'code'], text }
        }
      }
      if (codeNumbers.size === 0) return // The list of codes is missing or is not a list, which the schema reports.
      for (const { code, message, line } of rows) {
        if (codeNumbers.has(code)) continue
        const remedy = `add it: npm run new -- ${String(code)} ${JSON.stringify(message)}`
        yield {
          path: ['codes'],
          text: `code ${String(code)} has no record, but is in line ${String(line)} of ${file}; ${remedy}`,
        }
      }
    },
  }
}

/** A changed message has a history entry, so that the former message stays findable. */
export function rewordingsDated({ file, messages }: RecordedMessages): Rule {
  return {
    name: 'rewordings-dated',
    *check({ codes }) {
      for (const { value, path } of codes) {
        const former = messages[String(value.code)]
        if (former === undefined || former === value.message) continue
        if (value.history.some(({ formerMessage }) => formerMessage === former)) continue
        const text = `"message" was ${JSON.stringify(former)} when it was published (${file}); add a "reworded" change to "history" with that as its "formerMessage"`
        yield { path: [...path, 'message'], text }
      }
    },
  }
}
