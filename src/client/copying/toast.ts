import { el } from '../dom.ts'

let toast: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** How long it is shown, in milliseconds: for a few words, and per character of a long sentence. */
const DURATION = 4000
const PER_CHARACTER = 80

/**
 * Report what was done, in a toast and to screen readers.
 * @param live a live region near the cause, because a dialog would hide others
 */
export function report(words: string, live: Element | null): void {
  showToast(words, live)
  if (!live) return
  // Cleared first, so that the same words are announced again.
  live.textContent = ''
  requestAnimationFrame(() => {
    live.textContent = words
  })
}

/**
 * Show a few words above everything for a while. Only visual: a live region announces them.
 * @param near an element near the cause: an open dialog covers everything outside of it
 */
function showToast(words: string, near: Element | null): void {
  toast ??= el('p', { class: 'toast', popover: 'manual', 'aria-hidden': 'true' })
  toast.textContent = words
  const place = near?.closest('dialog') ?? document.body
  if (toast.parentElement !== place) place.append(toast)
  toast.showPopover()
  clearTimeout(timer)
  timer = setTimeout(() => toast?.hidePopover(), Math.max(DURATION, PER_CHARACTER * words.length))
}
