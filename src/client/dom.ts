/**
 * Make an element. Text children become text, never markup.
 * @param attributes by name; undefined ones are skipped
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/**
 * Report what could not be loaded, with a link that reloads the page: after a deployment, that loads the new version.
 * A plain link, because it must work without scripts.
 * @param place a status, which is announced
 * @param what a sentence
 */
export function announceLoadFailure(place: Element | null | undefined, what: string): void {
  const link = el('a', { href: location.pathname + location.search }, 'Reload the page')
  place?.replaceChildren(el('strong', {}, what), ' ', link, '.')
}
