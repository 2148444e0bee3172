import { el } from '../dom.ts'

let toast: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** How long it is shown, in milliseconds: enough for a few words. */
const DURATION = 4000

/**
 * Show a few words above everything for a while. Only visual: a live region announces them.
 * @param near an element near the cause: an open dialog covers everything outside of it
 */
export function showToast(words: string, near: Element | null): void {
  toast ??= el('p', { class: 'toast', popover: 'manual', 'aria-hidden': 'true' })
  toast.textContent = words
  const place = near?.closest('dialog') ?? document.body
  if (toast.parentElement !== place) place.append(toast)
  toast.showPopover()
  clearTimeout(timer)
  timer = setTimeout(() => toast?.hidePopover(), DURATION)
}
