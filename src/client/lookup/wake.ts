import { addressesAt } from '../../codes/addresses.ts'
import { announceLoadFailure } from '../dom.ts'
import { keysOn } from '../shortcuts.ts'

/**
 * Waits until the look-up is wanted, and only then loads it: its script and its data, at the same time.
 * The dialog opens at once; what is typed meanwhile stays in its box.
 */
const button = document.querySelector<HTMLElement>('[data-open-search]')
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-look-up]')

/** Where the look-up finds things; written by the build, so that data and script are of one version. */
export const places = {
  base: button?.dataset.base ?? '/',
  records: button?.dataset.records ?? '',
  words: button?.dataset.words ?? '',
  fullText: button?.dataset.fullText ?? '',
}

/** The addresses of this site; here, so that they are in the script that every page has. */
export const paths = addressesAt(places.base)

/** Answers to what was asked for before the script that reads them is there, by path. */
export const early = new Map<string, Promise<Response>>()

/** Load the look-up and its data, if they are not on their way. */
export function wake(): void {
  for (const path of button?.dataset.early?.split(' ') ?? []) {
    if (early.has(path)) continue
    const answer = ask(path)
    answer.catch(() => undefined) // Whoever uses the data says what is wrong.
    early.set(path, answer)
  }
  import('./look-up.ts').catch(() => {
    for (const status of document.querySelectorAll('look-up [role=status]')) {
      announceLoadFailure(status, 'The look-up could not be loaded.')
    }
  })
}

/** Not `fetch` itself: what an extension puts in its place may throw at once. */
export async function ask(path: string, signal?: AbortSignal): Promise<Response> {
  return fetch(path, signal && { signal })
}

function open(event: Event): void {
  if (!dialog) return
  event.preventDefault()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('textarea')?.select()
  wake()
}

button?.addEventListener('click', open)
for (const type of ['pointerover', 'focusin']) button?.addEventListener(type, wake, { once: true })
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event
  const typing = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]')
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) open(event)
  else if (key === '/' && keysOn() && !typing && !ctrlKey && !metaKey && !altKey) open(event)
})
for (const type of ['keydown', 'input', 'pointerdown']) {
  document.addEventListener(type, ({ target }) => {
    if (target instanceof Element && target.closest('look-up')) wake()
  })
}
// Until the look-up answers in place, its form would send what was pasted with the address.
document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (!(form instanceof HTMLFormElement) || !form.closest('look-up:not(:defined)')) return
  event.preventDefault()
  wake()
  void customElements.whenDefined('look-up').then(() => {
    form.requestSubmit(submitter)
  })
})
dialog?.querySelector('[data-close]')?.addEventListener('click', () => {
  dialog.close()
})
// A linked search is wanted as soon as its page is there; so is what was typed before this script ran.
const linked = new URLSearchParams(location.search).has('q')
for (const field of document.querySelectorAll<HTMLTextAreaElement>('look-up textarea')) {
  if (field.value !== '' || (linked && field.closest('[data-address]'))) wake()
}
