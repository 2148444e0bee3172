// In the contents of a long page, highlights the section that is being read.

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a[href^="#"]')]
const sections = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  return heading ? [{ link, heading }] : []
})
/** How far below the top of the screen a heading counts as read, in pixels. */
const READ_ABOVE = 160
let isScheduled = false

function markCurrent(): void {
  isScheduled = false
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2
  const places = sections.map((section) => ({ ...section, place: section.heading.getBoundingClientRect() }))
  // Fixed elements next to the text are not being read.
  const column = places.filter(({ place }) => Math.abs(place.left - (places[0]?.place.left ?? 0)) < 100)
  const passed = column.filter(({ place }) => place.top <= READ_ABOVE)
  // The last sections of a page may be too short to ever reach the top.
  const current = atEnd && scrollY > 0 ? column.at(-1) : passed.at(-1)
  for (const { link } of sections) {
    if (link === current?.link) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

if (sections.length > 0) {
  markCurrent()
  addEventListener(
    'scroll',
    () => {
      if (!isScheduled) requestAnimationFrame(markCurrent)
      isScheduled = true
    },
    { passive: true },
  )
}
