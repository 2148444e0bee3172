import { mkdirSync, writeFileSync } from 'node:fs'
import { buildContext } from '../src/build-context.ts'
import { terminalSession } from '../src/exports/program-file/terminal-session.ts'
import { terminalSvg } from '../src/exports/program-file/terminal-svg.ts'

// `npm run picture:terminal`: draws the program in a terminal, for the README.
const file = 'docs/terminal.svg'
const context = buildContext()
mkdirSync('docs', { recursive: true })
writeFileSync(file, terminalSvg(await terminalSession(context), `${context.title}: the program in a terminal`))
console.log(file)
