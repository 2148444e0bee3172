import { checklist, markdownReply, richReply, ticketReply } from '../page/copies.ts'
import type { Note } from '../page/copies.ts'
import { keysOn, onKey, setKeys } from './shortcuts.ts'

/** What a button takes away: how it is called when it is done, and its text, for some also as HTML. */
interface Copy {
  readonly name: string
  readonly text: string
  readonly html?: string
}

/** The support kit of a code's page: copies, says so, and shows the text to copy by hand where that is refused. */
class CopyButtonsElement extends HTMLElement {
  connectedCallback(): void {
    const note = JSON.parse(this.querySelector('script')?.textContent ?? '') as Note
    // Not the canonical address: people paste the one under which they reached the site.
    const address = new URL(this.dataset.path ?? '', location.href).href
    const copies = copiesOf(note, address)
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-copy]')]
    for (const button of buttons) {
      const copy = copies[button.dataset.copy ?? '']
      if (copy) button.addEventListener('click', () => void this.#take(copy))
    }
    onKey((key) => buttons.find((button) => button.getAttribute('aria-keyshortcuts') === key)?.click())
    this.#switchKeys()
    for (const line of document.querySelectorAll('.print-address')) line.textContent = address
  }

  #switchKeys(): void {
    const box = this.querySelector<HTMLInputElement>('[data-keys]')
    if (!box) return
    box.checked = keysOn()
    this.toggleAttribute('data-no-keys', !box.checked)
    box.addEventListener('change', () => {
      setKeys(box.checked)
      this.toggleAttribute('data-no-keys', !box.checked)
    })
  }

  async #take(copy: Copy): Promise<void> {
    const done = await write(copy)
    this.#byHand(done ? undefined : copy)
    this.#say(
      done
        ? `Copied ${copy.name}.`
        : `The browser did not allow copying ${copy.name}. It is selected below: copy it with Ctrl+C or ⌘C.`,
    )
  }

  /** Emptied first, so that the same words are said again. */
  #say(words: string): void {
    const status = this.querySelector('[role="status"]')
    if (!status) return
    status.textContent = ''
    requestAnimationFrame(() => {
      status.textContent = words
    })
  }

  #byHand(copy: Copy | undefined): void {
    this.querySelector('textarea')?.remove()
    if (!copy) return
    const area = document.createElement('textarea')
    area.className = 'kit-text'
    area.readOnly = true
    area.rows = Math.min(12, copy.text.split('\n').length + 1)
    area.setAttribute('aria-label', `Text to copy: ${copy.name}`)
    area.value = copy.text
    this.append(area)
    area.select()
  }
}

function copiesOf(note: Note, address: string): Record<string, Copy> {
  const text = ticketReply(note, address)
  return {
    address: { name: 'the address', text: address },
    ticket: { name: 'the ready reply', text },
    markdown: { name: 'Markdown', text: markdownReply(note, address) },
    rich: { name: 'rich text', text, html: richReply(note, address) },
    user: { name: 'the words for the user', text: note.tellUser },
    checklist: { name: 'the checklist', text: checklist(note) },
  }
}

/** @returns whether it is on the clipboard: browsers refuse it without permission, and on pages without HTTPS */
async function write({ text, html }: Copy): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else {
      const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
      await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) })])
    }
    return true
  } catch {
    return false
  }
}

customElements.define('copy-buttons', CopyButtonsElement)
