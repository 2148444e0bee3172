// While the dialog with the look-up is open, it has an entry in the history, so that Back closes it. This works from
// the first moment, so it is part of the page's script.

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-lookup]')
/** Resolves when the entry of a dialog that was closed is no longer in the history. */
let leaving: PromiseWithResolvers<void> | undefined

/** Add the entry to the history. */
export async function addEntry(): Promise<void> {
  await leaving?.promise
  if (dialog?.open && !isEntry(history.state)) history.pushState({ lookup: true }, '')
}

/** Resolves when no entry is left of a dialog that was closed. */
export function entryRemoved(): Promise<void> {
  return Promise.resolve(leaving?.promise)
}

function isEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'lookup' in state
}

dialog?.addEventListener('close', () => {
  // Opened again before this event arrived: the entry belongs to the open dialog.
  if (dialog.open || !isEntry(history.state)) return
  leaving = Promise.withResolvers()
  history.back()
})
addEventListener('popstate', ({ state }) => {
  // Going back from here must not close a dialog that has been opened again meanwhile.
  if (leaving) {
    leaving.resolve()
    leaving = undefined
  } else if (!isEntry(state)) dialog?.close()
})
// The page was reloaded while the dialog was open: the entry is now that of the page.
if (isEntry(history.state)) history.replaceState(null, '')
