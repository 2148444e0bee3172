import { escapeMarkdown, escapeMarkup } from '../codes/prose/escape.ts'
import { plainText } from '../codes/prose/plain.ts'
import type { Code } from '../codes/schema.ts'
import { titleOf } from '../codes/title.ts'

/** The texts of a record that can be copied; small enough to embed in its page as JSON. */
export interface CopySource {
  readonly code: number
  readonly message: string
  readonly meaning: string
  /** What to do, in order; `backticks` mark literals, as everywhere in the data */
  readonly steps: readonly string[]
  /** The reply to an end user */
  readonly tellUser: string
  /** What to collect before escalating; empty if nothing is needed */
  readonly collect: readonly string[]
}

/** The texts of a record. If there is nothing to fix, the advice on repeating the call is the only step. */
export function copySourceOf(record: Code): CopySource {
  const { code, message, meaning, remediation, retryAdvice, tellUser, collect } = record
  const steps = remediation.length > 0 ? remediation.map((step) => step.do) : [retryAdvice]
  return { code, message, meaning, steps, tellUser, collect }
}

/**
 * Write a reply for a ticket as plain text: code, message, meaning, steps, address.
 * @param address absolute
 */
export function ticketReply({ code, message, meaning, steps }: CopySource, address: string): string {
  const title = `Code ${String(code)}: ${message}`
  return [title, plainText(meaning), `What to do:\n${numbered(steps.map(plainText))}`, address].join('\n\n')
}

/**
 * Write the same reply as Markdown, with a linked title.
 * @param address absolute
 */
export function markdownReply(source: CopySource, address: string): string {
  const { meaning, steps } = source
  const title = `**[${escapeMarkdown(titleOf(source))}](${address})**`
  return [title, meaning, `What to do:\n\n${numbered(steps)}`].join('\n\n')
}

/**
 * Write the same reply as HTML for mail and tickets, with a linked title.
 * @param address absolute
 */
export function richReply(source: CopySource, address: string): string {
  const { meaning, steps } = source
  const items = steps.map((step) => `<li>${rich(step)}</li>`).join('')
  return (
    `<p><a href="${escapeMarkup(address)}"><strong>${escapeMarkup(titleOf(source))}</strong></a></p>` +
    `<p>${rich(meaning)}</p><p>What to do:</p><ol>${items}</ol>`
  )
}

/** Write the list of what to collect before escalating, as plain text that is also valid Markdown. */
export function checklist({ code, message, collect }: CopySource): string {
  return [
    `To look into code ${String(code)} (${message}), we need:`,
    ...collect.map((item) => `- ${plainText(item)}`),
  ].join('\n')
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, i) => `${String(i + 1)}. ${step}`).join('\n')
}

function rich(text: string): string {
  return escapeMarkup(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}
