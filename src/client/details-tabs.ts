import { el } from './dom.ts'
import { remembered } from './remembered.ts'

interface Tab {
  readonly button: HTMLButtonElement
  readonly panel: HTMLElement
  /** The value that is remembered when it is chosen */
  readonly value: string
}

/**
 * Turns `details` elements into tabs; without a script they still open and close. The choice is remembered under
 * `data-store`, and applies to all tabs with the same name there.
 */
class DetailsTabs extends HTMLElement {
  #tabs: readonly Tab[] = []

  connectedCallback(): void {
    if (this.#tabs.length > 0) return
    this.#tabs = [...this.querySelectorAll('details')].map(tabOf)
    const list = el('div', { role: 'tablist', 'aria-label': this.dataset.label })
    list.append(...this.#tabs.map(({ button }) => button))
    list.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    list.addEventListener('click', ({ target }) => {
      const tab = this.#tabs.find(({ button }) => button === target)
      if (tab) this.#choose(tab)
    })
    this.replaceChildren(list, ...this.#tabs.map(({ panel }) => panel))
    this.show(remembered(this.dataset.store ?? ''))
  }

  /** Show the tab with a value, or the first one if there is none. */
  show(value: string | undefined): void {
    const shown = this.#tabs.find((tab) => tab.value === value) ?? this.#tabs[0]
    for (const tab of this.#tabs) {
      tab.button.setAttribute('aria-selected', String(tab === shown))
      tab.button.tabIndex = tab === shown ? 0 : -1
      tab.panel.hidden = tab !== shown
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event
    if (altKey || ctrlKey || metaKey) return
    const count = this.#tabs.length
    const place = this.#tabs.findIndex(({ button }) => button === event.target)
    const moves: Readonly<Record<string, number>> = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: -1 }
    const move = moves[key]
    const tab = move === undefined ? undefined : this.#tabs[(move + count) % count]
    if (!tab) return
    event.preventDefault()
    tab.button.focus()
    this.#choose(tab)
  }

  #choose({ value }: Tab): void {
    const { store } = this.dataset
    try {
      localStorage.setItem(store ?? '', value)
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
    for (const tabs of document.querySelectorAll<DetailsTabs>(`details-tabs[data-store="${store ?? ''}"]`)) {
      tabs.show(value)
    }
  }
}

let count = 0

function tabOf(details: HTMLDetailsElement): Tab {
  const summary = details.querySelector('summary')
  const id = `tab-${String(++count)}`
  const name = summary?.textContent ?? ''
  const lang = summary?.getAttribute('lang') ?? undefined
  summary?.remove()
  // A panel without anything that Tab can reach can be focused itself.
  const tabindex = details.querySelector('a, button, [tabindex]') ? undefined : '0'
  const attributes = { role: 'tabpanel', id: `${id}-panel`, 'aria-labelledby': id, tabindex }
  return {
    value: details.dataset.value ?? '',
    button: el('button', { type: 'button', role: 'tab', id, 'aria-controls': `${id}-panel`, lang }, name),
    panel: el('div', attributes, ...details.childNodes),
  }
}

customElements.define('details-tabs', DetailsTabs)
