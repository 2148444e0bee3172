import './lookup/drop.ts'
import './lookup/wake.ts'
import './contents.ts'
import './copy-text.ts'
import './nav.ts'
import './copy-buttons.ts'
import { announceLoadFailure } from './dom.ts'
import './theme.ts'

// One script is the entry: what parts share stays in it, and each part is one request more.
part('code-map', () => import('./map.ts'), 'The filter of the map could not be loaded.')
part('code-table', () => import('./table.ts'), 'Filters and sorting could not be loaded.')
part('large-code-table', () => import('./large-code-table.ts'), 'Filters and sorting could not be loaded.')
part('changes-list', () => import('./changes.ts'), 'The filter of the changes could not be loaded.')
part('not-found', () => import('./not-found.ts'), 'What this address means could not be found out.')
// The buttons work without it, where the browser lets them.
if (document.querySelector('.expressive-code .copy')) import('./code-blocks.ts').catch(() => undefined)

/** Loads the script of an element where there is one; the element says so where the script does not come. */
function part(name: string, load: () => Promise<unknown>, missing: string): void {
  const element = document.querySelector<HTMLElement>(name)
  if (!element) return
  load().catch(() => {
    element.dataset.missing = ''
    announceLoadFailure(element.querySelector('[role=status]'), missing)
  })
}
