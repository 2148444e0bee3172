import { formatState } from '../../codes/table-state.ts'
import type { TableState } from '../../codes/table-state.ts'

/** Keeps the state of the table in the address: each change is an entry in the browser's history. */
export class TableHistory {
  /** Typing makes only one entry. */
  #typing = false

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
