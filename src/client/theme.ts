/** The theme picker: remembers the choice on this device; `auto` forgets it. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (!select) return
    select.value = stored() ?? 'auto'
    select.addEventListener('change', () => {
      apply(select.value)
    })
    this.hidden = false
  }
}

const system = matchMedia('(prefers-color-scheme: light)')

function stored(): string | null {
  try {
    return localStorage.getItem('theme')
  } catch {
    return null // Storage is refused: the choice lasts for this page.
  }
}

function apply(choice: string): void {
  const theme = choice === 'auto' ? (system.matches ? 'light' : 'dark') : choice
  document.documentElement.dataset.theme = theme
  try {
    if (choice === 'auto') localStorage.removeItem('theme')
    else localStorage.setItem('theme', choice)
  } catch {
    // As above.
  }
}

system.addEventListener('change', () => {
  if (stored() === null) apply('auto')
})
customElements.define('theme-select', ThemeSelect)
