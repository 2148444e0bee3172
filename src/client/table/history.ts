import { formatState } from '../../table/state.ts'
import type { TableState } from '../../table/state.ts'

/** The address as what the table shows: each change is an entry of the browser's history. */
export class TableHistory {
  /** Typing makes one entry, however many keys it takes. */
  #typing = false

  /** The address was changed by the browser, as by its back button. */
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
