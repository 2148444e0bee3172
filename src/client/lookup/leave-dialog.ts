import { entryGone } from './dialog-entry.ts'

/**
 * Ways out of the dialog with the look-up that browsers do not offer by themselves: a link to somewhere on this very
 * page, and in some browsers a click or tap outside.
 */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-look-up]')

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
  void entryGone().then(() => {
    location.assign(link.href)
  })
})
