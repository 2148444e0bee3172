/** The theme button. It remembers the choice on this device; "System" forgets it. */
class ThemeButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const next = themes[(themes.indexOf(choice()) + 1) % themes.length] ?? 'system'
      apply(next)
      for (const button of document.querySelectorAll<ThemeButton>('theme-button')) button.show()
    })
    this.show()
    this.hidden = false
  }

  /** Shows which theme is chosen. */
  show(): void {
    const now = choice()
    this.dataset.theme = now
    const name = this.querySelector('[data-name]')
    if (name) name.textContent = names[now]
  }
}

type Theme = 'system' | 'light' | 'dark'
const themes: readonly Theme[] = ['system', 'light', 'dark']
const names: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }
const system = matchMedia('(prefers-color-scheme: light)')
/** If storage is refused, the choice lasts for this page. */
let chosen: Theme | undefined

function choice(): Theme {
  if (chosen) return chosen
  try {
    const stored = localStorage.getItem('theme')
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

function apply(theme: Theme): void {
  chosen = theme
  document.documentElement.dataset.theme = theme === 'system' ? (system.matches ? 'light' : 'dark') : theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // As above.
  }
}

system.addEventListener('change', () => {
  if (choice() === 'system') apply('system')
})
customElements.define('theme-button', ThemeButton)
