/**
 * A term is a link to the glossary; the script of its popover is loaded when somebody points at or focuses a term. A
 * press may come before the script has: it opens the popover as soon as possible. Without the script, the link leads on.
 */
const load = () => import('./term.ts')

if (document.querySelector('a.term')) {
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    addEventListener(type, ({ target }) => void (termAt(target) && load().catch(() => undefined)), { passive: true })
  }
  addEventListener('click', (event) => {
    const link = termAt(event.target)
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (link.pathname === location.pathname) return
    event.preventDefault()
    load()
      .then(({ openTerm }) => openTerm(link))
      .catch(() => {
        location.assign(link.href)
      })
  })
}

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null
}
