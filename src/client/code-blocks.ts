import { el } from './dom.ts'

/**
 * Blocks of code have their own copy buttons, which do not report when the browser refuses: then this selects the code,
 * and announces it.
 */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('.expressive-code .copy button') : null
  const block = button?.closest('.expressive-code')
  if (!button || !block) return
  if (block.nextElementSibling?.matches('.code-refused')) block.nextElementSibling.remove()
  void refused(button).then((isRefused) => {
    if (isRefused) selectIn(block)
  })
})

/** Whether the clipboard refuses the text of a button, which the button's own script writes at the same time. */
async function refused(button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText((button.dataset.code ?? '').replaceAll('\u007F', '\n'))
    return false
  } catch {
    // The button's script then tries an older method, and shows success.
    await new Promise(requestAnimationFrame)
    return !button.parentElement?.querySelector('.feedback')
  }
}

function selectIn(block: Element): void {
  const code = block.querySelector('pre code')
  if (code) getSelection()?.selectAllChildren(code)
  const words = 'The browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.'
  block.after(el('p', { class: 'code-refused', role: 'alert' }, words))
}
