import { copyBlock } from './block.ts'
import { copyFromPage } from './page.ts'
import { closeMenu, toggleMenu } from './menu.ts'

/**
 * Run the action of a button.
 * @param button with `data-copy`, `data-copy-text` or `data-more`
 */
export function press(button: HTMLElement): void {
  const menu = button.closest<HTMLElement>('[data-menu]')
  if (button.dataset.more !== undefined && menu) {
    toggleMenu(menu)
    return
  }
  if (menu) closeMenu(menu)
  const place = button.closest<HTMLElement>('.copy-buttons')
  if (place) void copyFromPage(place, button.dataset.copy ?? '')
  else void copyBlock(button)
}
