// The buttons that copy. Their script is loaded when somebody is about to press one.

import { announceLoadFailure } from '../dom.ts'

const copying = '.copy-buttons, [data-copy-block]'
const buttons = '[data-copy], [data-copy-text], [data-more]'

// Not the canonical address: people share the one under which they reached the site.
for (const line of document.querySelectorAll('.print-address')) line.textContent = location.origin + location.pathname

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}

for (const type of ['pointerover', 'pointerdown', 'focusin']) {
  document.addEventListener(type, ({ target }) => {
    // Reported when one is pressed.
    if (closest(target, copying)) import('./copying.ts').catch(() => undefined)
  })
}

document.addEventListener('click', ({ target }) => {
  const button = closest(target, buttons)
  if (!button) return
  import('./copying.ts').then(
    ({ press }) => {
      press(button)
    },
    () => {
      const status = button.closest(copying)?.querySelector('[role=status]')
      // There is no toast that shows it.
      status?.classList.remove('sr-only')
      announceLoadFailure(status ?? button, 'The copy buttons could not be loaded.')
    },
  )
})
