/**
 * The chosen result, which Enter opens. The caret stays in the box: results are links in a list, and the chosen one is
 * the active descendant of the box, so that screen readers announce it.
 * See https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_focus_activedescendant
 */
export class Choice {
  readonly #root: HTMLElement
  readonly #field: HTMLTextAreaElement
  #link: HTMLAnchorElement | undefined

  constructor(root: HTMLElement, field: HTMLTextAreaElement) {
    this.#root = root
    this.#field = field
  }

  /** The chosen result, as long as it is there. */
  get link(): HTMLAnchorElement | undefined {
    return this.#link?.isConnected ? this.#link : undefined
  }

  /**
   * Choose the next or previous result; before the first there is none.
   * @returns false if there is no result in that direction
   */
  move(by: 1 | -1): boolean {
    const links = [...this.#root.querySelectorAll<HTMLAnchorElement>('a[data-result]')]
    const place = this.link ? links.indexOf(this.link) : -1
    const next = place + by
    if (next < -1 || next >= links.length || links.length === 0) return false
    this.#choose(links[next])
    return true
  }

  /** Choose none. */
  clear(): void {
    this.#choose(undefined)
  }

  #choose(link: HTMLAnchorElement | undefined): void {
    this.#root.querySelector('[data-chosen]')?.removeAttribute('data-chosen')
    this.#link = link
    if (!link) {
      this.#field.removeAttribute('aria-activedescendant')
      return
    }
    link.id ||= `${this.#field.id}-${String(++ids)}`
    const row = link.closest('li') ?? link
    row.setAttribute('data-chosen', '')
    this.#field.setAttribute('aria-activedescendant', link.id)
    row.scrollIntoView({ block: 'nearest' })
  }
}

let ids = 0
