import { original } from '../../codes/replies/replies.ts'

/** The replies to a code, by language. */
export type Replies = Readonly<Partial<Record<string, string>>>

/** A reply, with its language in English where there is a choice. */
export interface ChosenReply {
  readonly text: string
  readonly language?: string
}

/**
 * Choose the reply that somebody who asked in a language wants to send.
 * @param asked the language of the query, if it is not English
 * @param remembered the language chosen on the page of a code
 */
export function chooseReply(replies: Replies, asked: string | undefined, remembered: string | undefined): ChosenReply {
  const tag = [asked, remembered].find((one) => one !== undefined && Object.hasOwn(replies, one)) ?? original.language
  const text = replies[tag] ?? ''
  if (Object.keys(replies).length < 2) return { text }
  return { text, language: new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag }
}
