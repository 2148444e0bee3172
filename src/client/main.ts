import './lookup/drop.ts'
import './lookup/dialog.ts'
import './lookup/lookup-box.ts'
import './contents.ts'
import './nav.ts'
import './copying/load.ts'
import './details-tabs.ts'
import { announceLoadFailure } from './dom.ts'
import './theme.ts'

// One script is the entry: what parts share stays in it, and each part is one request more.
part('code-map', () => import('./map.ts'), 'The filter of the map could not be loaded.', whenNear)
part('code-table', () => import('./table/code-table.ts'), 'Filters and sorting could not be loaded.')
part('large-code-table', () => import('./table/large-code-table.ts'), 'Filters and sorting could not be loaded.')
part('changes-list', () => import('./changes.ts'), 'The filter of the changes could not be loaded.')
part('not-found', () => import('./not-found.ts'), 'Suggestions for this address could not be loaded.')
// A term leads to the glossary without it, and it comes only when somebody asks for a term.
if (document.querySelector('a.term')) {
  const ask = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a.term')) import('./term.ts').catch(() => undefined)
  }
  for (const type of ['pointerover', 'focusin', 'touchstart']) addEventListener(type, ask, { passive: true })
}

type Moment = (callback: () => void, element: Element) => void

/**
 * Loads the script of an element where there is one; the element says so where the script does not come.
 * @param when - calls back at the moment to load it
 */
function part(name: string, load: () => Promise<unknown>, missing: string, when: Moment = afterPaint): void {
  const element = document.querySelector<HTMLElement>(name)
  if (!element) return
  when(() => {
    load().catch(() => {
      element.dataset.missing = ''
      announceLoadFailure(element.querySelector('[role=status]'), missing)
    })
  }, element)
}

/** The page is shown before anything is fetched that only makes it handier. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback))
}

/** When the element is in sight or soon will be: what is far down a page need not be fetched for those who never go there. */
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
