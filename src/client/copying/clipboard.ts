import { el } from '../dom.ts'
import { report } from './toast.ts'

/** How many lines of a text are shown for copying by hand; it scrolls. */
const MAX_ROWS = 12

/** The text that a button copies. */
export interface Copy {
  /** Its name in the announcement, such as `the reply` */
  readonly name: string
  readonly text: string
  /** The same as HTML for mail and documents; trusted markup */
  readonly html?: string
}

/**
 * Copy a text to the clipboard, and report success or failure in a toast and a live region.
 * @param live a live region near the button, because a dialog would hide others
 * @param select selects the text for copying by hand; called if the browser refuses, as it does without permission or
 * HTTPS
 */
export async function copy(what: Copy, live: Element | null, select: () => void): Promise<void> {
  const done = await write(what)
  if (!done) select()
  const refused = `The browser did not allow copying ${what.name}. It is selected: copy it with Ctrl+C or ⌘C.`
  report(done ? `Copied ${what.name}.` : refused, live)
}

/**
 * Copy a text that the page does not show as it is copied; if the browser refuses, show it for copying by hand.
 * @param place gets the text as its last part, instead of an earlier one
 * @param live see `copy`
 */
export async function copyHidden(what: Copy, place: Element, live: Element | null): Promise<void> {
  place.querySelector('textarea')?.remove()
  await copy(what, live, () => {
    const rows = String(Math.min(MAX_ROWS, what.text.split('\n').length + 1))
    const label = `Text to copy: ${what.name}`
    const text = el('textarea', { class: 'copy-text', readonly: '', rows, 'aria-label': label }, what.text)
    place.append(text)
    text.select()
  })
}

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
