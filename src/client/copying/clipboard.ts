import { showToast } from './toast.ts'

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
 * @returns false if the browser refuses, as it does without permission or HTTPS; the caller should then select the text
 */
export async function copy(what: Copy, live: Element | null): Promise<boolean> {
  const done = await write(what)
  const words = done
    ? `Copied ${what.name}.`
    : `The browser did not allow copying ${what.name}. It is selected: copy it with Ctrl+C or ⌘C.`
  showToast(words, live)
  if (!live) return done
  // Cleared first, so that the same words are announced again.
  live.textContent = ''
  requestAnimationFrame(() => {
    live.textContent = words
  })
  return done
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
