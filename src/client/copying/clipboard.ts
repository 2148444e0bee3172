import { showToast } from './toast.ts'

/** What a button copies. */
export interface Copy {
  /** What it is called when it is done, such as `the reply` */
  readonly name: string
  readonly text: string
  /** The same for mail and documents; trusted markup */
  readonly html?: string
}

/**
 * Put something on the clipboard, and say what was copied, or that it was not: for the eye at a fixed place, and aloud.
 * @param live a live region near the button, outside of which a dialog would hide it
 * @returns false where the browser refuses, as it does without permission, and on pages without HTTPS; then whoever
 *   called has the text selected, to be copied by hand
 */
export async function copy(what: Copy, live: Element | null): Promise<boolean> {
  const done = await write(what)
  const words = done
    ? `Copied ${what.name}.`
    : `The browser did not allow copying ${what.name}. It is selected: copy it with Ctrl+C or ⌘C.`
  showToast(words, live)
  if (!live) return done
  // Emptied first, so that the same words are said again.
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
