import { MAX_BEFORE_MESSAGE } from './keys.ts'
import type { Keys } from './keys.ts'
import { questionInLine } from './line-question.ts'
import type { Question } from './line-question.ts'
import type { Query } from './query.ts'

/** The words to match: those of a line without its numbers, the message field of a paste, or nothing. */
export function questionOf(query: Query): Question | undefined {
  if (query.form === 'words' && query.mentions.length === 0) return questionInLine(query)
  const field = query.form === 'words' || query.form === 'paste' ? messageOf(query) : undefined
  return field === undefined || phrasesOfHttp.test(field)
    ? undefined
    : { text: field, unfinished: false, messagesOnly: true }
}

/** The message of a query: the value of its message field, or what follows the name of an exception. */
export function messageOf({ text, messageField }: Query): string | undefined {
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

/** Reason phrases of HTTP, which are not messages of the API. */
const phrasesOfHttp =
  /^\s*(internal server error|bad request|unauthorized|forbidden|not found|method not allowed|bad gateway|service unavailable|gateway timeout|too many requests)\s*$/i
