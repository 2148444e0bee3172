/** The list of changes: filters by kind; the choice is in the address, so that it can be linked. */
export class ChangesList extends HTMLElement {
  connectedCallback(): void {
    const group = this.querySelector<HTMLElement>('[data-kinds]')
    if (!group) return
    group.hidden = false
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        const kind = button.ariaPressed === 'true' ? '' : (button.dataset.kind ?? '')
        history.replaceState(null, '', kind === '' ? location.pathname : `?kind=${kind}`)
        this.#show(kind)
      })
    }
    this.#show(new URLSearchParams(location.search).get('kind') ?? '')
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll('[data-kinds] button')
  }

  #show(kind: string): void {
    const known = [...this.#buttons].some((button) => button.dataset.kind === kind)
    const fits = (element: HTMLElement) => !known || element.dataset.kind === kind
    for (const button of this.#buttons) button.ariaPressed = String(known && fits(button))
    for (const change of this.querySelectorAll<HTMLElement>('.change')) change.hidden = !fits(change)
    for (const month of this.querySelectorAll<HTMLElement>('[data-month]')) {
      month.hidden = month.querySelector('.change:not([hidden])') === null
    }
    const status = this.querySelector('[role=status]')
    const shown = this.querySelectorAll('.change:not([hidden]) li').length
    if (status) status.textContent = `${shown.toLocaleString('en')} ${shown === 1 ? 'change' : 'changes'}`
  }
}

customElements.define('changes-list', ChangesList)
