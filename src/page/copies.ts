import type { Code } from '../codes/schema.ts'

/** What of a record people carry elsewhere; small enough to stand in its page as JSON. */
export interface Note {
  readonly code: number
  readonly message: string
  readonly meaning: string
  /** What to do, in order; `back-ticks` mark literals, as everywhere in the data */
  readonly steps: readonly string[]
  /** The reply to an end user */
  readonly tellUser: string
  /** What to have at hand before escalating; empty where nothing needs collecting */
  readonly collect: readonly string[]
}

/** The note of a record. Where there is nothing to mend, its word on repeating the call is the only step. */
export function noteOf(record: Code): Note {
  const { code, message, meaning, remediation, retryAdvice, tellUser, collect } = record
  const steps = remediation.length > 0 ? remediation.map((step) => step.do) : [retryAdvice]
  return { code, message, meaning, steps, tellUser, collect }
}

/**
 * A ready reply for a ticket, as plain text: code, message, meaning, what to do, address.
 * @param address absolute
 */
export function ticketReply({ code, message, meaning, steps }: Note, address: string): string {
  const title = `Code ${String(code)}: ${message}`
  return [title, plain(meaning), `What to do:\n${numbered(steps.map(plain))}`, address].join('\n\n')
}

/**
 * The same as Markdown, its title linked to the page.
 * @param address absolute
 */
export function markdownReply({ code, message, meaning, steps }: Note, address: string): string {
  const title = `**[${String(code)} ${unmarked(message)}](${address})**`
  return [title, meaning, `What to do:\n\n${numbered(steps)}`].join('\n\n')
}

/**
 * The same as HTML for mail and tickets, its title linked to the page.
 * @param address absolute
 */
export function richReply({ code, message, meaning, steps }: Note, address: string): string {
  const items = steps.map((step) => `<li>${rich(step)}</li>`).join('')
  return (
    `<p><a href="${escape(address)}"><strong>${String(code)} ${escape(message)}</strong></a></p>` +
    `<p>${rich(meaning)}</p><p>What to do:</p><ol>${items}</ol>`
  )
}

/** The list of what to collect before escalating, as plain text that Markdown reads too. */
export function checklist({ code, message, collect }: Note): string {
  return [
    `To look into code ${String(code)} (${message}), we need:`,
    ...collect.map((item) => `- ${plain(item)}`),
  ].join('\n')
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, i) => `${String(i + 1)}. ${step}`).join('\n')
}

/** A verbatim text that is no mark-up in Markdown. */
function unmarked(text: string): string {
  return text.replaceAll(/[[\]\\*_`]/g, String.raw`\$&`).replaceAll('<', '&lt;')
}

function plain(text: string): string {
  return text.replaceAll('`', '')
}

function rich(text: string): string {
  return escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
