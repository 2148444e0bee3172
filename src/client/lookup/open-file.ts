import { prepareSearch } from './load-search.ts'
import { sourceOfFile } from './text-source.ts'
import './mark-drop.ts'

/** A box that texts and files are looked up in. */
export interface FileBox extends HTMLElement {
  readonly lookUp: () => void
  readonly lookUpFile: (file: File) => void
}

/** A file up to this size is put into the box like a paste, in bytes. */
const SMALL = 65_536

/** Look up a file, as if its text had been pasted. It goes nowhere else. */
export async function openFile(file: File, box: FileBox): Promise<void> {
  prepareSearch()
  // The same file may have grown when it is chosen again.
  for (const input of box.querySelectorAll('input')) input.value = ''
  const field = box.querySelector('textarea')
  const source = file.size > SMALL ? undefined : await sourceOfFile(file).catch(() => undefined)
  if (!source || !field) {
    box.lookUpFile(file)
    return
  }
  const pieces: string[] = []
  for await (const { lines } of source.pieces()) pieces.push(...lines)
  field.value = pieces.join('\n')
  field.focus()
  box.lookUp()
}
