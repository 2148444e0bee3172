import { addEntry } from './dialog-entry.ts'
import { prepareSearch } from './load-search.ts'

/**
 * Opens the dialog with the look-up, at once, while what answers is still on its way. The browser itself closes it by
 * its button and by Esc, and most do by a click outside; Back closes it, too. The other ways out come with what answers.
 */
const button = document.querySelector<HTMLElement>('[data-open-search]')
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-look-up]')

function open(event: Event): void {
  if (!dialog) return
  event.preventDefault()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('textarea')?.select()
  prepareSearch()
  void addEntry()
}

button?.addEventListener('click', open)
for (const type of ['pointerover', 'focusin']) button?.addEventListener(type, prepareSearch, { once: true })
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event
  const typing = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]')
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) open(event)
  else if (key === '/' && !typing && !ctrlKey && !metaKey && !altKey) open(event)
})
