import { el } from './dom.ts'
import { MapLegend } from './map-legend.ts'

/**
 * The map of codes: arrow keys move between numbers, so that it is a single tab stop; a read-out shows the message of
 * the current number; the legend colors and filters.
 */
class CodeMap extends HTMLElement {
  #links: HTMLAnchorElement[] = []
  #legend: MapLegend | undefined

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('.map-grid a')]
    this.#links.forEach((link, i) => (link.tabIndex = i === 0 ? 0 : -1))
    const hint = this.querySelector('.map-hint')
    if (hint) {
      hint.textContent = matchMedia('(hover: none)').matches
        ? 'Tap a number to read its message; tap it again to open it.'
        : 'Point at a number, or use the arrow keys, to read its message.'
    }
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#show(linkAt(target))
    })
    this.addEventListener('focusin', ({ target }) => {
      const link = linkAt(target)
      if (!link) return
      for (const other of this.#links) other.tabIndex = other === link ? 0 : -1
      this.#show(link)
    })
    this.addEventListener('keydown', (event) => {
      this.#move(event)
    })
    this.addEventListener('click', (event) => {
      this.#preview(event)
    })
    this.#legend = new MapLegend(this)
  }

  #show(link: HTMLAnchorElement | undefined): HTMLAnchorElement | undefined {
    if (!link) return undefined
    for (const other of this.#links) other.toggleAttribute('data-shown', other === link)
    const label = link.parentElement ? (this.#legend?.labelOf(link.parentElement) ?? '') : ''
    const code = el('b', {}, link.firstChild?.textContent?.trim() ?? '')
    const open = el('a', { href: link.href, tabindex: '-1' }, link.querySelector('span')?.textContent ?? '')
    // Touch has no hover: the read-out is the link to open.
    const openButton = el(
      'a',
      { href: link.href, class: 'map-open button', tabindex: '-1', 'aria-hidden': 'true' },
      'Open',
    )
    this.querySelector('[data-readout]')?.replaceChildren(code, open, el('small', {}, label), openButton)
    return open
  }

  /** A finger covers the number and cannot hover: the first tap shows the message, the next one opens the code. */
  #preview(event: MouseEvent): void {
    const link = linkAt(event.target)
    if (!link || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return
    if (link.hasAttribute('data-previewed')) return
    event.preventDefault()
    for (const other of this.#links) other.toggleAttribute('data-previewed', other === link)
    this.#show(link)?.focus({ preventScroll: true })
  }

  #move(event: KeyboardEvent): void {
    const link = linkAt(event.target)
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return
    const next = this.#next(link, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  #next(link: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
    const at = this.#links.indexOf(link)
    if (key === 'ArrowRight') return this.#links[at + 1]
    if (key === 'ArrowLeft') return this.#links[at - 1]
    if (key === 'Home') return this.#links[0]
    if (key === 'End') return this.#links.at(-1)
    if (key === 'ArrowDown') return nearest(link, this.#links.slice(at + 1))
    if (key === 'ArrowUp') return nearest(link, this.#links.slice(0, Math.max(at, 0)).reverse())
    return undefined
  }
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('.map-grid a') : null
  return link instanceof HTMLAnchorElement ? link : undefined
}

/** The link in the closest row whose center is nearest to this one's. */
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
