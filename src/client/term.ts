import { el } from './dom.ts'

const pages = new Map<string, Promise<Document>>()

/**
 * Show the definition of a glossary term in a popover, from the page of the glossary.
 * @throws if the definition cannot be loaded
 */
export async function openTerm(link: HTMLAnchorElement): Promise<void> {
  const entry = (await glossaryAt(link.pathname)).getElementById(decodeURIComponent(link.hash.slice(1)))
  const term = entry?.querySelector('[data-term]')?.textContent.trim()
  const definition = entry?.querySelector('[data-definition]')?.textContent.replaceAll(/\s+/g, ' ').trim()
  if (!term || !definition) throw new Error('The term has no entry.')
  show(link, term, definition)
}

function glossaryAt(path: string): Promise<Document> {
  const page =
    pages.get(path) ??
    fetch(path).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status))
      return new DOMParser().parseFromString(await response.text(), 'text/html')
    })
  pages.set(path, page)
  page.catch(() => pages.delete(path))
  return page
}

function show(link: HTMLAnchorElement, term: string, definition: string): void {
  document.querySelector('.term-popover')?.remove()
  const popover = el(
    'div',
    { class: 'term-popover', popover: 'auto', role: 'dialog', 'aria-label': term },
    el('strong', {}, term),
    el('p', {}, definition),
    el('a', { href: link.href }, 'In the glossary'),
  )
  link.after(popover)
  popover.showPopover()
  place(popover, link.getBoundingClientRect())
  popover.querySelector('a')?.focus({ preventScroll: true })
  popover.addEventListener('toggle', () => {
    if (!popover.matches(':popover-open')) popover.remove()
  })
}

/** Places it below the term, or above it if there is no room; always within the window. */
function place(popover: HTMLElement, { left, top, bottom }: DOMRect): void {
  const gap = 8
  const { width, height } = popover.getBoundingClientRect()
  const below = bottom + gap + height <= innerHeight
  popover.style.left = `${String(Math.max(gap, Math.min(left, innerWidth - width - gap)))}px`
  popover.style.top = `${String(below ? bottom + gap : Math.max(gap, top - gap - height))}px`
}
