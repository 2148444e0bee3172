// Opens the dialog with the look-up at once, while the script that answers is loading. Its button, Esc
// and Back close it, and in most browsers a click outside. `leave-dialog.ts` handles the rest.

import { addEntry } from './dialog-entry.ts'
import { prepareAnswerScript } from './load-answer-script.ts'

const button = document.querySelector<HTMLElement>('[data-open-lookup]')
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-lookup]')

function openDialog(event: Event): void {
  if (!dialog) return
  event.preventDefault()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('textarea')?.select()
  prepareAnswerScript()
  void addEntry()
}

button?.addEventListener('click', openDialog)
for (const type of ['pointerover', 'focusin']) button?.addEventListener(type, prepareAnswerScript, { once: true })
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event
  const field = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]')
  // The box of a dialog that was closed a moment ago keeps the focus until the page is painted again.
  const typing = field && field.checkVisibility()
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) openDialog(event)
  else if (key === '/' && !typing && !ctrlKey && !metaKey && !altKey) openDialog(event)
})
