import './lookup/drop.ts'
import './lookup/dialog.ts'
import './lookup/lookup-box.ts'
import './contents.ts'
import './nav.ts'
import './copying/load.ts'
import './details-tabs.ts'
import './load-term.ts'
import { announceLoadFailure } from './dom.ts'
import './theme.ts'

// This script is the entry: it contains what the others share, and each of the others is one more request.
loadFor('code-map', () => import('./map.ts'), 'The filter of the map could not be loaded.', whenNear)
loadFor('code-table', () => import('./table/code-table.ts'), 'Filters and sorting could not be loaded.')
loadFor('large-code-table', () => import('./table/large-code-table.ts'), 'Filters and sorting could not be loaded.')
loadFor('changes-list', () => import('./changes.ts'), 'The filter of the changes could not be loaded.')
loadFor('not-found', () => import('./not-found.ts'), 'Suggestions for this address could not be loaded.')
type Moment = (callback: () => void, element: Element) => void

/**
 * Loads the script of an element if the page has one; if that fails, the element says so. Such a script only defines
 * its element: what the element does is not awaited here, and the browser reports its errors.
 * @param missing the sentence that it then shows
 * @param when calls back when it is time to load the script
 */
function loadFor(name: string, load: () => Promise<unknown>, missing: string, when: Moment = afterPaint): void {
  const element = document.querySelector<HTMLElement>(name)
  if (!element) return
  when(() => {
    load().catch(() => {
      element.dataset.missing = ''
      announceLoadFailure(element.querySelector('[role=status]'), missing)
    })
  }, element)
}

/** Calls back when the browser has painted the page: what the page can do without is fetched later. */
function afterPaint(callback: () => void): void {
  // A frame may be requested long before it is painted, and a request in between competes with the page.
  new PerformanceObserver((_, observer) => {
    observer.disconnect()
    setTimeout(callback)
  }).observe({ type: 'paint', buffered: true })
}

/** Calls back when the element is visible or nearly so: many readers never scroll far down a page. */
function whenNear(callback: () => void, element: Element): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      callback()
    },
    { rootMargin: '200px' },
  )
  observer.observe(element)
}
