import type { Query } from './query.ts'

/** The words of a query that are matched against records. */
export interface Question {
  readonly text: string
  /** Whether the last word may be the beginning of a longer one */
  readonly unfinished: boolean
  readonly messagesOnly: boolean
}

/** The words to match: a line without its numbers, the message field of a paste, or nothing. */
export function questionOf(query: Query): Question | undefined {
  if (query.form === 'words' && query.mentions.length === 0) {
    const text = query.bare.length > 0 ? query.text.replaceAll(/[\d#]+/g, ' ') : query.text
    return { text, unfinished: /[\p{L}\p{N}]$/u.test(query.text), messagesOnly: false }
  }
  const field = query.form === 'words' || query.form === 'paste' ? messageIn(query.text) : undefined
  return field === undefined || phrasesOfHttp.test(field)
    ? undefined
    : { text: field, unfinished: false, messagesOnly: true }
}

/** The value of a message field, or what follows the name of an exception. */
export function messageIn(text: string): string | undefined {
  const start = text.slice(0, 20_000)
  const field =
    /(?:message|msg|errmsg|error_description|errordescription|description|reason|detail|error)\\?["'&quot;]{0,6}\s{0,4}[:=>]{1,2}\s{0,4}\\?["']?([^"'<>{}\n\\;]{3,200})/i.exec(
      start,
    )
  return (field ?? /(?:exception|error|failed|warn|fatal)[\])]?[:\s-]{1,4}([^"<>{}\n\\]{3,200})/i.exec(start))?.[1]
}

/** Reason phrases of HTTP, which are not messages of the API. */
const phrasesOfHttp =
  /^\s*(internal server error|bad request|unauthorized|forbidden|not found|method not allowed|bad gateway|service unavailable|gateway timeout|too many requests)\s*$/i
