/**
 * On a phone, move a look-up up to the header: the keyboard covers half of the screen, and the answer would be below
 * it. In the dialog it is at the top anyway.
 */
export function bringIntoView(box: HTMLElement): void {
  if (matchMedia('(width < 40rem)').matches && !box.closest('dialog')) box.scrollIntoView()
}
