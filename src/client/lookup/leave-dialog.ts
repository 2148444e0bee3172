// Closes the dialog with the look-up where browsers do not: for a link within the current page, and in some browsers
// for a click or tap outside.

import { entryRemoved } from './dialog-entry.ts'

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-lookup]')

dialog?.addEventListener('click', (event) => {
  const { target, clientX, clientY } = event
  // Like `closedby="any"`, for browsers that do not support it.
  if (target === dialog) {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close()
  }
  // A result on the current page: the dialog would hide it.
  const link = target instanceof Element ? target.closest('a') : null
  const here = link?.pathname === location.pathname && link.search === location.search && link.hash !== ''
  if (!link || !here || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  dialog.close()
  void entryRemoved().then(() => {
    location.assign(link.href)
  })
})
