/**
 * A term is a link to the glossary; the script of its popover is loaded when somebody points at a term. A press that
 * comes before the script opens the popover as soon as possible. Without the script, the link leads to the glossary.
 */
const load = () => import('./term.ts')

if (document.querySelector('a.term')) {
  addEventListener('pointerover', ({ target }) => {
    if (termAt(target)) load().catch(() => undefined) // Asked for again by the press.
  })
  addEventListener('click', (event) => {
    const link = termAt(event.target)
    if (!link || link.pathname === location.pathname) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    load()
      .then(({ openTerm }) => openTerm(link))
      .catch(() => (location.href = link.href))
  })
}

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null
}
