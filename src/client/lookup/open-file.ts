import { prepareAnswerScript } from './load-answer-script.ts'
import { nothingRead, sourceOfFile } from './text-source.ts'
import './mark-drop.ts'
import type { FileBox } from './drop-target.ts'

/** Files up to this size are put into the box like a paste, in bytes. */
const SMALL = 65_536

/** Look up a file as if its text had been pasted. It stays in the browser. */
export async function openFile(file: File, box: FileBox): Promise<void> {
  prepareAnswerScript()
  // Cleared, so that the same file can be chosen again after it has grown.
  for (const input of box.querySelectorAll('input')) input.value = ''
  const field = box.querySelector('textarea')
  const source = file.size > SMALL || file.size === 0 ? undefined : await sourceOfFile(file).catch(nothingRead)
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
