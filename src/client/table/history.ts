import { formatState } from '../../codes/table-state.ts'
import type { TableState } from '../../codes/table-state.ts'

/**
 * Keeps the state of the table in the address: each change is an entry in the browser's history. An entry also keeps
 * how far the reader had scrolled, because the browser restores that before the table has its rows and columns.
 */
export class TableHistory {
  /** Typing makes only one entry. */
  #typing = false
  #top: number | undefined = topIn(history.state)

  constructor() {
    addEventListener('pagehide', () => {
      history.replaceState({ ...(history.state as object | null), top: scrollY }, '')
    })
  }

  /** Scrolls to where the reader was when they left the page, once. */
  restoreScroll(): void {
    if (this.#top !== undefined) scrollTo({ top: this.#top, behavior: 'instant' })
    this.#top = undefined
  }

  /** The browser changed the address, for example by its back button. */
  followed(): void {
    this.#typing = false
  }

  /** @param typed whether a key in the text field made the change */
  write(state: TableState, typed: boolean): void {
    const query = formatState(state)
    if (typed && this.#typing) history.replaceState(null, '', location.pathname + query)
    else if (query !== location.search) history.pushState(null, '', location.pathname + query)
    this.#typing = typed
  }
}

/** The position in the state of an entry, in pixels; undefined if the page was not left from there. */
function topIn(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number'
    ? state.top
    : undefined
}
