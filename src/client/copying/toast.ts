import { el } from '../dom.ts'

let toast: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** How long it is shown, in milliseconds: a few words are read by then. */
const DURATION = 4000

/**
 * Show a few words at a fixed place, above everything, for a while. For the eye only: a live region says them aloud.
 * @param near whoever asked for it: within an open dialog, what is outside of it is covered
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
