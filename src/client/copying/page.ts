import { checklist, markdownReply, richReply, ticketReply } from '../../view-models/copies.ts'
import type { CopySource } from '../../view-models/copies.ts'
import { copyHidden } from './clipboard.ts'
import type { Copy } from './clipboard.ts'
import { shownReply } from './shown-reply.ts'

/**
 * Copy a text of a code's page to send or for a ticket; if the browser refuses, show it for copying by hand.
 * @param what the value of `data-copy`
 */
export async function copyFromPage(place: HTMLElement, what: string): Promise<void> {
  const note = JSON.parse(place.querySelector('script')?.textContent ?? '') as CopySource
  // Not the canonical address: people share the one under which they reached the site.
  const item = copyOf(what, note, new URL(place.dataset.path ?? '', location.href).href)
  await copyHidden(item, place, place.querySelector('[role="status"]'))
}

function copyOf(what: string, note: CopySource, address: string): Copy {
  const reply = shownReply() ?? note.tellUser
  const text = ticketReply(note, address)
  if (what === 'reply') return { name: 'the reply', text: reply }
  if (what === 'reply-link') return { name: 'the reply and the link', text: `${reply}\n\n${address}` }
  if (what === 'markdown') return { name: 'the steps as Markdown', text: markdownReply(note, address) }
  if (what === 'formatted') return { name: 'the formatted steps', text, html: richReply(note, address) }
  if (what === 'checklist') return { name: 'the checklist', text: checklist(note) }
  return what === 'link' ? { name: 'the link', text: address } : { name: 'the steps', text }
}
