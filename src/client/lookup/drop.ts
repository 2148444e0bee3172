import { announceLoadFailure } from '../dom.ts'
import { wake } from './wake.ts'

/**
 * A file that is dropped on the look-up is read like a paste. Dropped anywhere else it does nothing: the browser would
 * open it in place of the page.
 */
document.addEventListener('dragover', (event) => {
  const { dataTransfer, target } = event
  if (!dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  dataTransfer.dropEffect = boxAt(target) ? 'copy' : 'none'
})

document.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0]
  if (!file) return
  event.preventDefault()
  const box = boxAt(event.target)
  if (!box) return
  wake()
  import('./file.ts').then(
    ({ lookUpFile }) => lookUpFile(file, box),
    () => {
      announceLoadFailure(box.querySelector('[role=status]'), 'The file could not be read.')
    },
  )
})

function boxAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('look-up') : null
}
