{
  let stored
  try {
    stored = localStorage.getItem('theme')
  } catch {
    // Storage is refused: the system decides.
  }
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
  root.dataset.theme = /^(light|dark)$/.test(stored) ? stored : system
  root.dataset.scripted = ''
  if (location.search) root.dataset.query = ''
  const tell = ({ target }) => {
    if (target.localName !== 'script') return
    for (const status of document.querySelectorAll('[role=status]')) {
      status.textContent = 'The script of this page could not be loaded. Reload the page.'
    }
  }
  addEventListener('error', tell, true)
  // On the way back, `autofocus` would scroll to the box after the browser has restored where the reader was. An early
  // focus costs a layout, so only then.
  if (performance.getEntriesByType('navigation')[0]?.type !== 'navigate') {
    new MutationObserver((_, observer) => {
      const box = document.querySelector('main [autofocus]')
      if (box || document.readyState !== 'loading') observer.disconnect()
      box?.focus({ preventScroll: true })
    }).observe(document, { childList: true, subtree: true })
  }
  // Enter in a look-up submits it from the first key on; it is remembered until the page's script has loaded.
  addEventListener('keydown', (event) => {
    const { key, target, shiftKey, isComposing } = event
    if (key !== 'Enter' || shiftKey || isComposing || !target.matches('look-up textarea')) return
    event.preventDefault()
    target.form.requestSubmit()
  })
  addEventListener('submit', (event) => {
    const box = event.target.closest('look-up:not(:defined)')
    if (!box) return
    event.preventDefault()
    box.dataset.submitted = ''
    box.querySelector('[data-wait]').textContent = 'Looking up…'
  })
}
