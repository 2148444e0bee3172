import { el } from '../dom.ts'

/**
 * Put the text of a file into a look-up, as if it had been pasted; or say there why it is not. It goes nowhere else.
 * @param file read up to the length that the look-up reads
 * @param box the look-up
 */
export async function lookUpFile(file: File, box: Element): Promise<void> {
  const { longestText } = await import('./look-up.ts')
  const text = await textOf(file.slice(0, longestText)).catch(() => undefined)
  const field = box.querySelector('textarea')
  if (text !== undefined && field) {
    field.value = text
    field.focus()
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (text === undefined) say(box, `“${file.name}” is not a text file, or cannot be read. Drop a log or a response.`)
  else if (file.size > longestText) say(box, `Only the first megabyte of “${file.name}” was read.`)
}

/** @returns undefined where the bytes are no text; old logs may be in windows-1252, and Windows writes UTF-16 */
async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return undefined
  try {
    // The end may have cut a character in two: as a stream it may go on.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    const control = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
    return bytes.some(control) ? undefined : new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Stands until something else is looked up. */
function say(box: Element, words: string): void {
  box.querySelector('.lookup-file')?.remove()
  const notice = el('p', { class: 'lookup-file', role: 'alert' }, words)
  box.querySelector('form')?.after(notice)
  box.addEventListener(
    'input',
    () => {
      notice.remove()
    },
    { once: true },
  )
}
