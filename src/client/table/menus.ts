/**
 * Load the actions of a table's menus when one is about to open: browsers allow copying only right after the press, so
 * they must be loaded by then.
 * @param prepare called repeatedly; failures are tried again when the action is needed
 */
export function prepareMenus(table: HTMLElement, prepare: () => Promise<unknown>): void {
  for (const type of ['pointerover', 'focusin']) {
    table.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('details.menu')) prepare().catch(() => undefined)
    })
  }
}

/**
 * Close the menus of a table after a press.
 * @param pressed its target; the menu that it is in stays open
 * @param chosen whether the press chose something, which closes that menu as well
 */
export function closeMenus(table: HTMLElement, pressed: Element | undefined, chosen: boolean): void {
  for (const menu of table.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (chosen || !menu.contains(pressed ?? null)) menu.open = false
  }
}
