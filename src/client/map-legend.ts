import { formatMapState, parseMapState } from '../view-models/map/state.ts'
import type { MapState } from '../view-models/map/state.ts'

/** The legend of a map, which colors and filters it: its buttons, its cells, and its address. */
export class MapLegend {
  #state: MapState
  readonly #map: HTMLElement

  /** @param map as CodeMap.astro makes it */
  constructor(map: HTMLElement) {
    this.#map = map
    for (const link of map.querySelectorAll<HTMLElement>('[data-legend] [data-show]')) link.replaceWith(toButton(link))
    const requested = parseMapState(location.search)
    const known = requested.show.filter((id) => this.#button(requested.color, id))
    this.#state = { ...requested, show: known }
    map.addEventListener('click', ({ target }) => {
      this.#press(target instanceof Element ? target.closest('button') : null)
    })
    this.#apply()
  }

  /** The value of a cell in the current dimension, as readers see it. */
  labelOf(cell: HTMLElement): string {
    const value = cell.dataset[this.#state.color] ?? ''
    return this.#button(this.#state.color, value)?.querySelector('span:not(.chip)')?.textContent ?? ''
  }

  #press(button: HTMLButtonElement | null): void {
    const { color, show, all } = button?.dataset ?? {}
    if (color !== undefined) this.#state = { ...parseMapState(`?color=${color}`), show: [] }
    else if (show !== undefined) {
      const isShown = this.#state.show.includes(show)
      this.#state = {
        ...this.#state,
        show: isShown ? this.#state.show.filter((id) => id !== show) : [...this.#state.show, show],
      }
    } else if (all !== undefined) {
      this.#state = { ...this.#state, show: [] }
      this.#map.querySelector<HTMLElement>(`[data-legend=${this.#state.color}] button`)?.focus()
    } else return
    history.replaceState(history.state, '', location.pathname + formatMapState(this.#state) + location.hash)
    this.#apply()
  }

  #apply(): void {
    const { color, show } = this.#state
    for (const button of this.#map.querySelectorAll<HTMLElement>('[data-color]')) {
      button.ariaPressed = String(button.dataset.color === color)
    }
    for (const legend of this.#map.querySelectorAll<HTMLElement>('[data-legend]')) {
      legend.hidden = legend.dataset.legend !== color
      for (const button of legend.querySelectorAll<HTMLElement>('[data-show]')) {
        button.ariaPressed = String(show.includes(button.dataset.show ?? ''))
      }
    }
    const cells = [...this.#map.querySelectorAll<HTMLElement>('.map-grid li:not(.map-gap)')]
    let count = 0
    for (const cell of cells) {
      const value = cell.dataset[color] ?? ''
      const chip = this.#button(color, value)?.querySelector<HTMLElement>('.chip')
      cell.style.setProperty('--hue', chip?.style.getPropertyValue('--hue') ?? '0')
      const mark = cell.querySelector('i')
      if (mark) mark.textContent = chip?.textContent.trim() ?? ''
      const isShown = show.length === 0 || show.includes(value)
      cell.toggleAttribute('data-off', !isShown)
      if (isShown) count += 1
    }
    const all = this.#map.querySelector<HTMLElement>('[data-all]')
    if (all) all.hidden = show.length === 0
    const status = this.#map.querySelector('[data-status]')
    const words = show.length === 0 ? 'All codes are shown.' : `${String(count)} of ${String(cells.length)} codes.`
    if (status) status.textContent = words
  }

  #button(color: string, id: string): HTMLElement | null {
    return this.#map.querySelector(`[data-legend=${color}] [data-show="${CSS.escape(id)}"]`)
  }
}

function toButton(link: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset.show = link.dataset.show
  button.append(...link.childNodes)
  return button
}
