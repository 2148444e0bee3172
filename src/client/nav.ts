// Scrolls the navigation to the current page if it is longer than the screen.

const nav = document.querySelector('.site-nav')

function showCurrent(): void {
  const entry = nav?.querySelector('[aria-current]')
  if (!nav || !entry) return
  const { top, bottom } = entry.getBoundingClientRect()
  const frame = nav.getBoundingClientRect()
  if (top < frame.top || bottom > frame.bottom) nav.scrollTop += top - frame.top - frame.height / 3
}

nav?.addEventListener('toggle', showCurrent)
showCurrent()
