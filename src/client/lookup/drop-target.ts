/** A look-up box that accepts files. */
export interface FileBox extends HTMLElement {
  readonly lookUp: () => void
  readonly lookUpFile: (file: File) => void
}

/**
 * The look-up that takes a file: that of the open dialog, which is the first in the page, or that of the page itself.
 */
export function dropTarget(): FileBox | null {
  return document.querySelector('dialog[open] look-up, main look-up')
}
