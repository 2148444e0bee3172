import { titleOf } from '../../codes/title.ts'
import { el } from '../dom.ts'
import { paths } from './config.ts'
import { RECENT_STORE, recentCodes } from './recent.ts'

/** Show recently opened codes, with a button that removes them. */
export function showRecent(place: Element): void {
  place.querySelector('[data-recent]')?.remove()
  const codes = recentCodes()
  if (codes.length === 0) return
  const clear = el('button', { type: 'button' }, 'Forget these')
  const links = codes.map((recent) => el('li', {}, el('a', { href: paths.code(recent.code) }, titleOf(recent))))
  const part = el(
    'div',
    { 'data-recent': '' },
    el('p', { class: 'recent-head' }, 'Recently opened, kept on this device only', clear),
    el('ul', { role: 'list' }, ...links),
  )
  clear.addEventListener('click', () => {
    forget()
    part.remove()
    place.closest('look-up')?.querySelector('textarea')?.focus()
  })
  place.append(part)
}

function forget(): void {
  try {
    localStorage.removeItem(RECENT_STORE)
  } catch {
    // Storage is refused: nothing was kept.
  }
}
