import { el } from './dom.ts'

/**
 * Blocks of code have copy buttons of their own, and those say nothing where the browser refuses: then the code is
 * selected, and that is said.
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

/** Whether the text of a button, which its own script writes to the clipboard right now, cannot be written there. */
async function refused(button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText((button.dataset.code ?? '').replaceAll('\u007F', '\n'))
    return false
  } catch {
    // Its script then tries an older way, and shows that it has worked.
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
