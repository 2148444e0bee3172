import './theme.ts'
