/**
 * Ways out of the dialog with the look-up that browsers do not offer by themselves: Back, as the history has an entry
 * for it while it is open, a link to somewhere on this very page, and in some browsers a click or tap outside.
 */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-look-up]')
/** Resolves when the entry of a dialog that was closed is gone from the history. */
let leaving: PromiseWithResolvers<void> | undefined

/** Add the entry to the history. */
export async function addEntry(): Promise<void> {
  await leaving?.promise
  if (dialog?.open && !isEntry(history.state)) history.pushState({ lookUp: true }, '')
}

function isEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'lookUp' in state
}

dialog?.addEventListener('close', () => {
  if (!isEntry(history.state)) return
  leaving = Promise.withResolvers()
  history.back()
})
addEventListener('popstate', ({ state }) => {
  leaving?.resolve()
  leaving = undefined
  if (!isEntry(state)) dialog?.close()
})
dialog?.addEventListener('click', (event) => {
  const { target, clientX, clientY } = event
  // What `closedby="any"` does, where the browser does not know it.
  if (target === dialog) {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close()
  }
  // A result on this very page: the dialog is in its way.
  const link = target instanceof Element ? target.closest('a') : null
  const here = link?.pathname === location.pathname && link.search === location.search && link.hash !== ''
  if (!link || !here || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  dialog.close()
  void Promise.resolve(leaving?.promise).then(() => {
    location.assign(link.href)
  })
})
// The page was loaded again while the dialog was open: its entry is that of the page now.
if (isEntry(history.state)) history.replaceState(null, '')
