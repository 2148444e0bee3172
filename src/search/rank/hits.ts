import { wordsOf } from '../english/text.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Mention } from '../query/mentions.ts'
import type { Quote } from '../index/messages.ts'
import type { Match } from './rank.ts'
import type { LookupRecord } from '../index/records.ts'

/** Why a record is a hit. */
export type Reason =
  | { readonly kind: 'number'; readonly from: string; readonly line: number }
  | { readonly kind: 'message'; readonly line: number }
  | { readonly kind: 'words' }
  /** Found in another language: its tag, and what the code means in it */
  | { readonly kind: 'language'; readonly language: string; readonly message: string }
  | { readonly kind: 'same-message'; readonly of: number }

/** A record that answers a query. */
export interface Hit {
  readonly record: LookupRecord
  readonly reason: Reason
}

/** Whether a text is the message of a hit, a former one, or the message in the language of the text. */
export function isItsMessage({ record: { message, former }, reason }: Hit, text: string): boolean {
  const messages = [message, ...former, 'message' in reason ? reason.message : message]
  return messages.some((one) => wordsOf(one).join() === wordsOf(text).join())
}

/** The record that words match. */
export function hitOf({ records }: SearchIndex, { record }: Pick<Match, 'record'>): Hit[] {
  const found = records[record]
  return found ? [{ record: found, reason: { kind: 'words' } }] : []
}

/**
 * The records whose message a text quotes, unless the text names one by number.
 * @param message of the text, as `messageOf` finds it
 */
export function fromQuote(index: SearchIndex, quote: Quote, named: ReadonlySet<string>, message?: string): Hit[] {
  const records = quote.records.flatMap((place) => index.records[place] ?? [])
  // A number decides between codes with the same message: one given as the code, or one next to the message.
  if (records.some(({ code }) => named.has(String(code)))) return []
  const nearby = records.filter(({ code }) => quote.around.includes(String(code)))
  // One word counts only if it is the complete message: "Unauthorized" is also a word of HTTP.
  const alone = message?.trim().toLowerCase() === records[0]?.message.toLowerCase()
  if (quote.length === 1 && nearby.length === 0 && (named.size > 0 || !alone)) return []
  return (nearby.length > 0 ? nearby : records).map((record) => {
    return { record, reason: { kind: 'message', line: quote.line } }
  })
}

/** The codes among the numbers that a text gives. */
export function byNumber(index: SearchIndex, mentions: readonly Mention[]): Hit[] {
  return mentions.flatMap(({ digits, from, line }): Hit[] => {
    const record = index.byCode.get(digits)
    return record ? [{ record, reason: { kind: 'number', from, line } }] : []
  })
}
