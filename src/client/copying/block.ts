import { el } from '../dom.ts'
import { copy } from './clipboard.ts'

/**
 * Copy the block of a button: code, a reply, a list. If the browser refuses, it is selected.
 * @param button named for what it copies, such as `Copy the response`
 */
export async function copyBlock(button: HTMLElement): Promise<void> {
  const block = button.closest<HTMLElement>('[data-copy-block]')
  const shown = [...(block?.querySelectorAll<HTMLElement>('pre, blockquote, ul, .reply-text') ?? [])].filter((part) =>
    part.checkVisibility(),
  )
  const name = button.ariaLabel?.replace('Copy ', '') ?? 'the text'
  await copy({ name, text: shown.map(copiedText).join('\n\n') }, liveRegionOf(button), () => {
    if (shown[0]) getSelection()?.selectAllChildren(shown[0])
  })
}

function copiedText(part: HTMLElement): string {
  if (!part.matches('ul')) return part.innerText.trim()
  return [...part.children].map((item) => `- ${item.textContent.trim()}`).join('\n')
}

function liveRegionOf(button: HTMLElement): Element {
  const known = button.nextElementSibling
  if (known?.matches('[role=status]')) return known
  const live = el('span', { class: 'sr-only', role: 'status' })
  button.after(live)
  return live
}
