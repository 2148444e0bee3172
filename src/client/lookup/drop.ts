import { announceLoadFailure } from '../dom.ts'
import { prepareSearch } from './load-search.ts'
import type { FileBox } from './open-file.ts'

/**
 * A file that is dropped on a look-up, or chosen there, is read like a paste. Dropped anywhere else it does nothing:
 * the browser would open it in place of the page. While one is dragged, the places for it are marked.
 */
const root = document.documentElement

document.addEventListener('dragover', (event) => {
  const { dataTransfer, target } = event
  if (!dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  const box = boxAt(target)
  dataTransfer.dropEffect = box ? 'copy' : 'none'
  root.dataset.dragging = ''
  mark(box)
})

document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) endDrag()
})

document.addEventListener('drop', (event) => {
  endDrag()
  const file = event.dataTransfer?.files[0]
  if (!file) return
  event.preventDefault()
  const box = boxAt(event.target)
  if (box) open(file, box)
})

document.addEventListener('change', ({ target }) => {
  const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
  const box = file && boxAt(target)
  if (!box) return
  open(file, box)
  // The same file may have grown when it is chosen again.
  if (target instanceof HTMLInputElement) target.value = ''
})

function open(file: File, box: FileBox): void {
  prepareSearch()
  import('./open-file.ts').then(
    ({ openFile }) => openFile(file, box),
    () => {
      announceLoadFailure(box.querySelector('[role=status]'), 'What reads files could not be loaded.')
    },
  )
}

function boxAt(target: EventTarget | null): FileBox | null {
  return target instanceof Element ? target.closest<FileBox>('look-up') : null
}

function mark(box: FileBox | null): void {
  for (const other of document.querySelectorAll('look-up[data-over]')) other.toggleAttribute('data-over', other === box)
  box?.setAttribute('data-over', '')
}

function endDrag(): void {
  delete root.dataset.dragging
  mark(null)
}
