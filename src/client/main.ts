import './lookup/wake.ts'
import './nav.ts'
import './theme.ts'

if (document.querySelector('support-kit')) void import('./copy.ts')
if (document.querySelector('lost-address')) void import('./lost.ts')
