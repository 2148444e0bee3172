import './nav.ts'
import './theme.ts'
