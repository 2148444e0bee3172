const stored = 'language'

/** A program in several languages as tabs; the language chosen is the one on every page, and is remembered. */
export class LanguageTabs extends HTMLElement {
  private tabs: HTMLButtonElement[] = []

  connectedCallback(): void {
    const list = document.createElement('div')
    list.className = 'language-list'
    list.role = 'tablist'
    list.ariaLabel = 'Language'
    this.tabs = this.panels.map((panel, i) => {
      const tab = document.createElement('button')
      tab.type = 'button'
      tab.role = 'tab'
      tab.textContent = panel.querySelector('summary')?.textContent ?? ''
      tab.addEventListener('click', () => {
        choose(panel.dataset.language ?? '')
      })
      panel.role = 'tabpanel'
      panel.ariaLabel = tab.textContent
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
      panel.open = isShown
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

  private get panels(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('details.language')]
  }
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
