/**
 * Prepares what the menus of a table offer when one is about to open: a browser lets a page copy only right after the
 * press, so what copies is there by then.
 * @param prepare is called again and again; what fails is tried again when it is needed
 */
export function prepareMenus(table: HTMLElement, prepare: () => Promise<unknown>): void {
  for (const type of ['pointerover', 'focusin']) {
    table.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('details.menu')) prepare().catch(() => undefined)
    })
  }
}

/**
 * Closes the menus of a table after a press.
 * @param pressed its target; the menu that it is in stays open
 * @param chosen whether the press chose something, which closes that menu as well
 */
export function closeMenus(table: HTMLElement, pressed: Element | undefined, chosen: boolean): void {
  for (const menu of table.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (chosen || !menu.contains(pressed ?? null)) menu.open = false
  }
}
