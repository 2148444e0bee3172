// Highlights drop targets while a file is dragged.

import { dropTarget } from './drop-target.ts'

const root = document.documentElement

document.addEventListener('dragover', ({ dataTransfer }) => {
  if (!dataTransfer?.types.includes('Files')) return
  const box = dropTarget()
  dataTransfer.dropEffect = box ? 'copy' : 'none'
  root.dataset.dragging = ''
  markOnly(box)
})

document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) endDrag()
})

document.addEventListener('drop', endDrag)

function markOnly(box: Element | null): void {
  for (const other of document.querySelectorAll('look-up[data-over]')) other.toggleAttribute('data-over', other === box)
  box?.setAttribute('data-over', '')
}

function endDrag(): void {
  delete root.dataset.dragging
  markOnly(null)
}
