import './lookup/wake.ts'
import './nav.ts'
import './theme.ts'

if (document.querySelector('support-kit')) void import('./copy.ts')
