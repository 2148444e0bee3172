import type { FileBox } from './open-file.ts'

/** The look-up that takes a file: the one under the pointer, else the one of an open dialog or of the page. */
export function dropTarget(target: EventTarget | null): FileBox | null {
  const under = target instanceof Element ? target.closest<FileBox>('look-up') : null
  return under ?? document.querySelector<FileBox>('dialog[open] look-up') ?? document.querySelector('main look-up')
}
