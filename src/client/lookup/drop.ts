// A file that is dropped on a page with a look-up, or chosen there, is read like a paste. On other pages it is ignored,
// because the browser would replace the page with it. The script that reads files is loaded with the first one; it also
// highlights drop targets while a file is dragged.

import { announceLoadFailure } from '../dom.ts'
import { dropTarget } from './drop-target.ts'
import type { FileBox } from './drop-target.ts'

document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  import('./open-file.ts').catch(() => undefined) // Reported when the file is dropped.
})

document.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0]
  if (file) event.preventDefault()
  openIn(file, dropTarget())
})

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) openIn(target.files?.[0], target.closest('look-up'))
})

function openIn(file: File | undefined, box: FileBox | null): void {
  if (!file || !box) return
  import('./open-file.ts').then(
    ({ openFile }) => openFile(file, box),
    () => {
      announceLoadFailure(box.querySelector('[role=status]'), 'The file reader could not be loaded.')
    },
  )
}
