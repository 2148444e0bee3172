import './lookup/wake.ts'
import './nav.ts'
import './theme.ts'

// One script is the entry: what parts share stays in it, and each part is one request more.
if (document.querySelector('code-map')) void import('./map.ts')
if (document.querySelector('code-table')) void import('./table.ts')
if (document.querySelector('support-kit')) void import('./copy.ts')
if (document.querySelector('lost-address')) void import('./lost.ts')
