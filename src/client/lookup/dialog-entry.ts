// The entry of the history that the dialog with the look-up has while it is open, so that Back closes it: from the
// first moment on, and so a part of the page's script.

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-look-up]')
/** Resolves when the entry of a dialog that was closed is no longer in the history. */
let leaving: PromiseWithResolvers<void> | undefined

/** Add the entry to the history. */
export async function addEntry(): Promise<void> {
  await leaving?.promise
  if (dialog?.open && !isEntry(history.state)) history.pushState({ lookUp: true }, '')
}

/** Resolves when no entry is left of a dialog that was closed. */
export function entryGone(): Promise<void> {
  return Promise.resolve(leaving?.promise)
}

function isEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'lookUp' in state
}

dialog?.addEventListener('close', () => {
  // Opened again before this event came: the entry is the open dialog's.
  if (dialog.open || !isEntry(history.state)) return
  leaving = Promise.withResolvers()
  history.back()
})
addEventListener('popstate', ({ state }) => {
  // The way back that was asked for here must not close a dialog that has been opened again meanwhile.
  if (leaving) {
    leaving.resolve()
    leaving = undefined
  } else if (!isEntry(state)) dialog?.close()
})
// The page was loaded again while the dialog was open: its entry is that of the page now.
if (isEntry(history.state)) history.replaceState(null, '')
