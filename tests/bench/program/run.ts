import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildContext } from '../../../src/build-context.ts'
import { statusCodesMjs } from '../../../src/exports/status-codes-mjs.ts'
import { completeBody } from '../../../src/publishing/write.ts'
import { randomFrom } from '../search/random.ts'

// How fast the program reads a log, next to grep on the same file: npm run bench:program
const SIZE = 200_000_000
/** How fast `watch` has to be when no line has a code, in MB per second of one core */
const GOAL = 50

const folder = mkdtempSync(join(tmpdir(), 'bench-program-'))
const context = buildContext()
const [file] = [...statusCodesMjs.files(context)]
if (!file) throw new Error('There is no program.')
const program = join(folder, file.path)
writeFileSync(program, completeBody(await file.body()))

const random = randomFrom(1)
const words =
  'session started request handled upstream cache miss pool worker queue flush GET POST /api/items commit batch'.split(
    ' ',
  )
const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)]
const digits = (most: number) => String(random(most))
const quiet = Array.from({ length: 20_000 }, (_, i) => {
  const time = new Date(1_700_000_000_000 + i * 137).toISOString()
  const text = Array.from({ length: 9 }, () => pick(words)).join(' ')
  return `${time} ${pick(['INFO', 'DEBUG', 'WARN']) ?? ''} [worker-${digits(16)}] ${text} status=200 bytes=${digits(99_999)} took ${digits(300)} ms id=${random(2 ** 31).toString(16)}\n`
})
const { codes, site } = context.catalog
const answer = () => {
  const { code = 0, message = '' } = pick(codes) ?? {}
  return `${new Date(1_700_000_000_000).toISOString()} ERROR ${JSON.stringify({ [site.envelope.code]: code, message })}\n`
}
const logs = {
  'no code': quiet.join(''),
  'a code in 1,000 lines': quiet.map((line, i) => (i % 1000 === 0 ? answer() : line)).join(''),
  'a code in 10 lines': quiet.map((line, i) => (i % 10 === 0 ? answer() : line)).join(''),
}

const rows: Record<string, Record<string, string>> = {}
let slow = false
for (const [name, text] of Object.entries(logs)) {
  const log = join(folder, 'app.log')
  const size = name === 'a code in 10 lines' ? SIZE / 10 : SIZE
  const block = Buffer.from(text)
  writeFileSync(log, Buffer.concat(Array.from({ length: Math.ceil(size / block.length) }, () => block)))
  const bytes = Math.ceil(size / block.length) * block.length
  const speed = (command: string, ...args: string[]) => bytes / 1e6 / secondsOf(command, ...args)
  const watch = speed(process.execPath, program, 'watch', log)
  rows[name] = {
    watch: `${watch.toFixed(0)} MB/s`,
    'watch --summary': `${speed(process.execPath, program, 'watch', '--summary', log).toFixed(0)} MB/s`,
    'grep -E': `${speed('grep', '-cE', `"(${site.envelope.code}|code)": ?[0-9]+`, log).toFixed(0)} MB/s`,
    'grep -iF, all messages': `${speed('grep', '-ciF', ...codes.flatMap(({ message }) => ['-e', message]), log).toFixed(0)} MB/s`,
  }
  if (name === 'no code') slow = watch < GOAL
}
rmSync(folder, { recursive: true })
console.log(`MB of log per second of processor time, one core, Node ${process.version}`)
console.table(rows)
if (slow) {
  console.error(`Below ${String(GOAL)} MB/s without a code.`)
  process.exitCode = 1
}

/** Processor time of a command, which does not depend on other work of the machine; its output is discarded. */
function secondsOf(command: string, ...args: string[]): number {
  // When grep writes to /dev/null, it stops at its first match.
  const output = command === 'grep' ? join(folder, 'count') : '/dev/null'
  const script = 'to=$1; shift; "$@" > "$to"; test $? -le 1 && times'
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', output, command, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
  // The second line has the times of the shell's children: user and system.
  const times = stdout.trim().split('\n')[1] ?? ''
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}
