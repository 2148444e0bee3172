import { isReasonPhrase } from './http.ts'
import { MAX_BEFORE_MESSAGE } from './keys.ts'
import type { Keys } from './keys.ts'
import { questionInLine } from './line-question.ts'
import type { Question } from './line-question.ts'
import type { Query } from './query.ts'

/** The words to match: those of a line without its numbers, the message field of a paste, or nothing. */
export function questionOf(query: Query): Question | undefined {
  if (query.form === 'words' && query.mentions.length === 0) return questionInLine(query)
  const field = query.form === 'words' || query.form === 'paste' ? messageOf(query) : undefined
  return field === undefined || isReasonPhrase(field)
    ? undefined
    : { text: field, unfinished: false, messagesOnly: true }
}

/**
 * The message of a query: the value of its message field, or what follows the name of an exception. What a web
 * framework says of an HTTP status is not a message: `{"status":403,"error":"Forbidden"}`.
 */
export function messageOf({ text, messageField, httpStatus }: Query): string | undefined {
  if (httpStatus !== undefined && messageField !== undefined && isReasonPhrase(messageField)) return undefined
  return messageField ?? afterException(text)
}

/** The message of any text; see `messageOf`. */
export function messageIn(text: string, keys: Keys): string | undefined {
  return keys.messageFieldIn(text) ?? afterException(text)
}

function afterException(text: string): string | undefined {
  const start = text.slice(0, MAX_BEFORE_MESSAGE)
  return /(?:exception|error|failed|warn|fatal)[\])]?[:\s-]{1,4}([^"<>{}\n\\]{3,200})/i.exec(start)?.[1]
}
