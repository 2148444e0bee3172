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
}
