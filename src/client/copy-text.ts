/** Buttons that copy the text of the block they belong to. They are hidden until this script can serve them. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-text]')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', () => {
    const block = button.closest('[data-copy-block]')?.querySelector('pre')
    navigator.clipboard.writeText(block?.textContent.trim() ?? '').then(
      () => {
        say('Copied')
      },
      () => {
        if (block) getSelection()?.selectAllChildren(block)
        say('Selected: copy it with Ctrl+C or ⌘C')
      },
    )
  })
  const status = document.createElement('span')
  status.className = 'sr-only'
  status.role = 'status'
  button.after(status)
  const say = (words: string) => {
    button.textContent = words
    status.textContent = words
    setTimeout(() => {
      button.textContent = label
      status.textContent = ''
    }, 3000)
  }
}
