/** The elements of a look-up that an answer fills. */
export interface View {
  readonly root: HTMLElement
  readonly field: HTMLTextAreaElement
  /** Filled only when the list is final */
  readonly status: Element
  /** Progress, and what was copied */
  readonly wait: Element
  readonly list: HTMLOListElement
  readonly nearest: HTMLElement
  readonly advice: Element
  /** Information about the text, such as the head of a log */
  readonly text: Element
  readonly empty: HTMLElement
}

/** The outcome of a query. */
export interface Outcome {
  /** The only certain result, which Enter opens */
  readonly certain?: HTMLAnchorElement | undefined
}

/** Find the elements of a look-up; nothing if its page has another version. */
export function viewOf(root: HTMLElement): View | undefined {
  const field = root.querySelector('textarea')
  const list = root.querySelector('ol')
  const nearest = root.querySelector('nav')
  const empty = root.querySelector<HTMLElement>('[data-empty]')
  const [status, wait, advice, text] = ['[role=status]', '[data-wait]', '[data-advice]', '[data-text]'].map(
    (selector) => root.querySelector(selector),
  )
  if (!field || !list || !nearest || !empty || !status || !wait || !advice || !text) return undefined
  return { root, field, status, wait, list, nearest, advice, text, empty }
}

/** Remove everything that belongs to the previous query. */
export function clear({ status, list, nearest, advice, text, root }: View): void {
  for (const place of [status, list, nearest, advice, text]) place.replaceChildren()
  for (const place of [list, nearest]) place.hidden = true
  root.querySelector('[data-guesses]')?.remove()
}
