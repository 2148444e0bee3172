import type { Addresses } from '../../codes/addresses.ts'
import { el } from '../dom.ts'

const store = 'recent-look-ups'
const most = 6

interface Recent {
  readonly code: number
  readonly message: string
}

/** Keep a code that was opened from the look-up, on this device only. */
export function remember(code: number, message: string): void {
  const others = recent().filter((other) => other.code !== code)
  write(JSON.stringify([{ code, message }, ...others].slice(0, most)))
}

/** Show the codes that were opened last, with a way to forget them. */
export function showRecent(place: Element, paths: Addresses): void {
  place.querySelector('[data-recent]')?.remove()
  const codes = recent()
  if (codes.length === 0) return
  const clear = el('button', { type: 'button' }, 'Forget these')
  const links = codes.map(({ code, message }) =>
    el('li', {}, el('a', { href: paths.code(code) }, `${String(code)} ${message}`)),
  )
  const part = el(
    'div',
    { 'data-recent': '' },
    el('p', {}, 'Opened last, kept on this device only:'),
    el('ul', {}, ...links),
    clear,
  )
  clear.addEventListener('click', () => {
    write(undefined)
    part.remove()
    place.closest('look-up')?.querySelector('textarea')?.focus()
  })
  place.append(part)
}

function recent(): Recent[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(store) ?? '[]')
    return Array.isArray(list) ? list.filter(isRecent) : []
  } catch {
    return [] // Storage is refused, or holds something else.
  }
}

function isRecent(value: unknown): value is Recent {
  const { code, message } = (value ?? {}) as Partial<Record<keyof Recent, unknown>>
  return Number.isInteger(code) && typeof message === 'string'
}

function write(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(store)
    else localStorage.setItem(store, text)
  } catch {
    // As above.
  }
}
