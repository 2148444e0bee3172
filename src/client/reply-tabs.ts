import { el } from './dom.ts'
import { keepReplyLanguage, replyLanguage } from './reply-language.ts'

interface Tab {
  readonly button: HTMLButtonElement
  readonly panel: HTMLElement
  readonly language: string
}

/** Makes tabs of the folded replies of a code's page. The language that was chosen on another page is shown first. */
class ReplyTabs extends HTMLElement {
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
    const language = replyLanguage()
    this.#show(this.#tabs.find((tab) => tab.language === language) ?? this.#tabs[0])
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

  #choose(tab: Tab): void {
    this.#show(tab)
    keepReplyLanguage(tab.language)
  }

  #show(shown: Tab | undefined): void {
    for (const { button, panel } of this.#tabs) {
      const isShown = panel === shown?.panel
      button.setAttribute('aria-selected', String(isShown))
      button.tabIndex = isShown ? 0 : -1
      panel.hidden = !isShown
    }
  }
}

function tabOf(folded: HTMLDetailsElement, i: number): Tab {
  const summary = folded.querySelector('summary')
  const language = summary?.lang ?? ''
  const [tab, panel] = [`reply-tab-${String(i)}`, `reply-panel-${String(i)}`]
  const name = summary?.textContent ?? ''
  summary?.remove()
  return {
    language,
    button: el('button', { type: 'button', role: 'tab', id: tab, 'aria-controls': panel, lang: language }, name),
    panel: el('div', { role: 'tabpanel', id: panel, 'aria-labelledby': tab, tabindex: '0' }, ...folded.childNodes),
  }
}

customElements.define('reply-tabs', ReplyTabs)
