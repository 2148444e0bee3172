import { el } from './dom.ts'

/**
 * The map of codes: arrow keys move between numbers, so that it is one stop of the Tab key; a read-out shows the message
 * of the number pointed at; the legend's links become buttons that filter.
 */
class CodeMap extends HTMLElement {
  private links: HTMLAnchorElement[] = []

  connectedCallback(): void {
    this.links = [...this.querySelectorAll<HTMLAnchorElement>('.map-grid a')]
    this.links.forEach((link, i) => (link.tabIndex = i === 0 ? 0 : -1))
    const hint = this.querySelector('.map-hint')
    if (hint) hint.textContent = 'Point at a number, or use the arrow keys, to read its message.'
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.show(linkAt(target))
    })
    this.addEventListener('focusin', ({ target }) => {
      const link = linkAt(target)
      if (!link) return
      for (const other of this.links) other.tabIndex = other === link ? 0 : -1
      this.show(link)
    })
    this.addEventListener('keydown', (event) => {
      this.move(event)
    })
    this.addEventListener('click', (event) => {
      this.preview(event)
    })
    this.filterByLegend()
  }

  private show(link: HTMLAnchorElement | undefined): HTMLAnchorElement | undefined {
    if (!link) return undefined
    for (const other of this.links) other.toggleAttribute('data-shown', other === link)
    const order = link.parentElement?.dataset.cat ?? ''
    const category = this.querySelector(`[data-show='${order}'] span:not(.chip)`)?.textContent ?? ''
    const code = el('b', {}, link.firstChild?.textContent?.trim() ?? '')
    const open = el('a', { href: link.href, tabindex: '-1' }, link.querySelector('span')?.textContent ?? '')
    this.querySelector('[data-readout]')?.replaceChildren(code, open, el('small', {}, category))
    return open
  }

  /** A finger covers the number and cannot point without pressing: its first tap shows the message, the next one opens. */
  private preview(event: MouseEvent): void {
    const link = linkAt(event.target)
    if (!link || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return
    if (link.hasAttribute('data-previewed')) return
    event.preventDefault()
    for (const other of this.links) other.toggleAttribute('data-previewed', other === link)
    this.show(link)?.focus({ preventScroll: true })
  }

  private move(event: KeyboardEvent): void {
    const link = linkAt(event.target)
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return
    const next = this.next(link, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  private next(link: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
    const at = this.links.indexOf(link)
    if (key === 'ArrowRight') return this.links[at + 1]
    if (key === 'ArrowLeft') return this.links[at - 1]
    if (key === 'Home') return this.links[0]
    if (key === 'End') return this.links.at(-1)
    if (key === 'ArrowDown') return nearest(link, this.links.slice(at + 1))
    if (key === 'ArrowUp') return nearest(link, this.links.slice(0, Math.max(at, 0)).reverse())
    return undefined
  }

  private filterByLegend(): void {
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-legend] [data-show]')].map((link) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.dataset.show = link.dataset.show
      button.setAttribute('aria-pressed', 'false')
      button.append(...link.childNodes)
      link.replaceWith(button)
      return button
    })
    const heading = this.querySelector('#map-categories')
    if (heading) heading.textContent = 'Show only'
    const all = this.querySelector<HTMLElement>('[data-all]')
    const status = this.querySelector('[data-status]')
    const apply = () => {
      const pressed = buttons.filter((button) => button.ariaPressed === 'true').map(({ dataset }) => dataset.show)
      let count = 0
      for (const { parentElement: cell } of this.links) {
        const on = pressed.length === 0 || pressed.includes(cell?.dataset.cat)
        cell?.toggleAttribute('data-off', !on)
        if (on) count += 1
      }
      if (all) all.hidden = pressed.length === 0
      if (status)
        status.textContent =
          pressed.length === 0 ? 'All codes are shown' : `${String(count)} of ${String(this.links.length)} codes`
    }
    for (const button of buttons) {
      button.addEventListener('click', () => {
        button.ariaPressed = button.ariaPressed === 'true' ? 'false' : 'true'
        apply()
      })
    }
    all?.addEventListener('click', () => {
      for (const button of buttons) button.ariaPressed = 'false'
      apply()
      buttons[0]?.focus()
    })
  }
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('.map-grid a') : null
  return link instanceof HTMLAnchorElement ? link : undefined
}

/** The link of the closest row whose middle is nearest to this one's. */
function nearest(link: HTMLAnchorElement, others: HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const { left, top } = link.getBoundingClientRect()
  const places = others.map((other) => ({ other, place: other.getBoundingClientRect() }))
  const row = places.find(({ place }) => Math.abs(place.top - top) > 2)?.place.top
  const distance = ({ place }: { place: DOMRect }) => Math.abs(place.left - left)
  return places
    .filter(({ place }) => place.top === row)
    .reduce<(typeof places)[number] | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined)?.other
}

customElements.define('code-map', CodeMap)
