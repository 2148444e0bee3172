import { prepareSearch } from './load-search.ts'

/**
 * The dialog with the look-up. It opens at once, while what answers is still on its way, and closes by its button, by
 * Esc, by a click or tap outside, and by Back: while it is open, the history has an entry for it.
 */
const button = document.querySelector<HTMLElement>('[data-open-search]')
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-look-up]')
/** Resolves when the entry of a dialog that was closed is gone from the history. */
let leaving: PromiseWithResolvers<void> | undefined

async function open(event: Event): Promise<void> {
  if (!dialog) return
  event.preventDefault()
  prepareSearch()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('textarea')?.select()
  await leaving?.promise
  if (dialog.open && !isEntry(history.state)) history.pushState({ lookUp: true }, '')
}

function isEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'lookUp' in state
}

button?.addEventListener('click', (event) => void open(event))
for (const type of ['pointerover', 'focusin']) button?.addEventListener(type, prepareSearch, { once: true })
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event
  const typing = event.target instanceof Element && event.target.closest('input,textarea,select,[contenteditable]')
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) void open(event)
  else if (key === '/' && !typing && !ctrlKey && !metaKey && !altKey) void open(event)
})

dialog?.querySelector('[data-close]')?.addEventListener('click', () => {
  dialog.close()
})
// What `closedby="any"` does, where the browser does not know it.
dialog?.addEventListener('click', ({ target, clientX, clientY }) => {
  if (target !== dialog) return
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close()
})
dialog?.addEventListener('close', () => {
  if (!isEntry(history.state)) return
  leaving = Promise.withResolvers()
  history.back()
})
addEventListener('popstate', ({ state }) => {
  leaving?.resolve()
  leaving = undefined
  if (dialog?.open && !isEntry(state)) dialog.close()
})
// A result on this very page: the dialog is in its way.
dialog?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const here = link?.pathname === location.pathname && link.search === location.search && link.hash !== ''
  if (!link || !here || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  dialog.close()
  void Promise.resolve(leaving?.promise).then(() => {
    location.assign(link.href)
  })
})
// The page was loaded again while the dialog was open: its entry is that of the page now.
if (isEntry(history.state) && !dialog?.open) history.replaceState(null, '')
