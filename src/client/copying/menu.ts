/** The menu of a button, with other formats. A choice, Esc, and any action elsewhere close it. */
export function toggleMenu(menu: HTMLElement): void {
  const list = listOf(menu)
  if (!list || closeMenu(menu)) return
  list.hidden = false
  opener(menu)?.setAttribute('aria-expanded', 'true')
  list.querySelector('button')?.focus()
}

/** @returns whether it was open */
export function closeMenu(menu: HTMLElement): boolean {
  const list = listOf(menu)
  if (!list || list.hidden) return false
  list.hidden = true
  opener(menu)?.setAttribute('aria-expanded', 'false')
  return true
}

function listOf(menu: HTMLElement): HTMLElement | null {
  return menu.querySelector<HTMLElement>('[role=group]')
}

function opener(menu: HTMLElement): HTMLElement | null {
  return menu.querySelector<HTMLElement>('[data-more]')
}

const menus = () => document.querySelectorAll<HTMLElement>('[data-menu]')

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const menu of menus()) if (closeMenu(menu)) opener(menu)?.focus()
})
for (const type of ['pointerdown', 'focusin']) {
  document.addEventListener(type, ({ target }) => {
    for (const menu of menus()) if (target instanceof Node && !menu.contains(target)) closeMenu(menu)
  })
}
