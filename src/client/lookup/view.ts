/** The parts of a look-up that an answer fills. */
export interface View {
  readonly root: HTMLElement
  readonly field: HTMLTextAreaElement
  /** Filled when the list is final, and not before */
  readonly status: Element
  /** What is going on meanwhile, and what was copied */
  readonly wait: Element
  readonly list: HTMLOListElement
  readonly nearest: HTMLElement
  readonly advice: Element
  /** What is said about a text as a whole */
  readonly text: Element
  readonly empty: HTMLElement
}

/** How a query ended. */
export interface Outcome {
  /** The one result that is certain: Enter opens it */
  readonly certain?: HTMLAnchorElement | undefined
}

/** The parts of an element, or nothing where its page is of another version. */
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

/** Nothing that belongs to another query is left. */
export function clear({ status, list, nearest, advice, text, root }: View): void {
  for (const place of [status, list, nearest, advice, text]) place.replaceChildren()
  for (const place of [list, nearest]) place.hidden = true
  root.querySelector('[data-guesses]')?.remove()
}
