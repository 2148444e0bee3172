const stored = 'language'

/** A program in several languages as tabs; the language chosen is the one on every page, and is remembered. */
export class LanguageTabs extends HTMLElement {
  private tabs: HTMLButtonElement[] = []
  private panels: HTMLElement[] = []

  connectedCallback(): void {
    const list = document.createElement('div')
    list.className = 'language-list'
    list.role = 'tablist'
    list.ariaLabel = 'Language'
    this.panels = [...this.querySelectorAll('details')].map(panelOf)
    this.tabs = this.panels.map((panel, i) => {
      const tab = document.createElement('button')
      tab.type = 'button'
      tab.role = 'tab'
      tab.textContent = panel.ariaLabel
      tab.addEventListener('click', () => {
        choose(panel.dataset.language ?? '')
      })
      tab.dataset.index = String(i)
      return tab
    })
    list.append(...this.tabs)
    list.addEventListener('keydown', (event) => {
      this.move(event)
    })
    this.prepend(list)
    this.dataset.tabs = ''
    this.show(remembered())
  }

  /** Shows a language, or the first one where there is no such. */
  show(language: string): void {
    const found = this.panels.findIndex((panel) => panel.dataset.language === language)
    for (const [i, panel] of this.panels.entries()) {
      const isShown = i === Math.max(found, 0)
      panel.hidden = !isShown
      const tab = this.tabs[i]
      if (!tab) continue
      tab.ariaSelected = String(isShown)
      tab.tabIndex = isShown ? 0 : -1
    }
  }

  private move(event: KeyboardEvent): void {
    const at = this.tabs.findIndex((tab) => tab.tabIndex === 0)
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = this.tabs[(at + step + this.tabs.length) % this.tabs.length]
    if (step === 0 || !next) return
    event.preventDefault()
    next.click()
    next.focus()
  }
}

/** The panel of a tab, in the place of what opens and closes without a script: that may not have the role of a panel. */
function panelOf(details: HTMLDetailsElement): HTMLElement {
  const panel = document.createElement('div')
  const summary = details.querySelector('summary')
  panel.className = details.className
  panel.role = 'tabpanel'
  panel.ariaLabel = summary?.textContent ?? ''
  panel.dataset.language = details.dataset.language ?? ''
  summary?.remove()
  panel.append(...details.childNodes)
  details.replaceWith(panel)
  return panel
}

function choose(language: string): void {
  try {
    localStorage.setItem(stored, language)
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
  for (const tabs of document.querySelectorAll<LanguageTabs>('language-tabs')) tabs.show(language)
}

function remembered(): string {
  try {
    return localStorage.getItem(stored) ?? ''
  } catch {
    return ''
  }
}

customElements.define('language-tabs', LanguageTabs)
