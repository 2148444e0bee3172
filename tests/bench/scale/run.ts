import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { grown } from './grow.ts'
import { writeStock } from './stock.ts'

/**
 * `npm run bench:scale -- 142 1000 10000`: builds references of these sizes, with this site and with stock Starlight,
 * one after the other, and prints what it took. Sizes in KB and MB are of 1024; gzip is at level 9.
 */
const sizes = process.argv.slice(2).map(Number)
const cache = '.cache/bench-scale'
const { sources, categories, codes } = loadLibrary('data/codes.json')

const head = [
  'codes',
  'site',
  'check',
  'build',
  'peak memory',
  'pages',
  'pages/s',
  'size',
  'index',
  'a code',
  'first look-up',
]
console.log(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`)
for (const size of sizes.length > 0 ? sizes : [142, 1000, 10_000, 50_000]) {
  const reference = grown({ sources, categories, codes }, size)
  const file = resolve(cache, `codes-${String(size)}.json`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, `${JSON.stringify(reference, null, 2)}\n`)
  const check = timed(['scripts/check.ts'], { CODES_FILE: file })
  row(String(size), 'ours', `${check.toFixed(1)} s`, '.', `${cache}/ours`, { CODES_FILE: file }, ours)
  const stock = `${cache}/stock`
  writeStock(stock, reference)
  row(String(size), 'stock Starlight', '', stock, `${stock}/dist`, {}, starlight)
}

interface Sizes {
  /** Bytes of everything that is there to search with */
  readonly index: number
  /** Bytes that go over the line before the first answer to the first query */
  readonly first: number
}

function row(
  size: string,
  name: string,
  check: string,
  root: string,
  dir: string,
  env: Record<string, string>,
  sizesOf: (dir: string) => Sizes,
): void {
  rmSync(dir, { recursive: true, force: true })
  const outDir = root === '.' ? dir : 'dist'
  const { stdout, stderr, status } = run(['tests/bench/scale/build-once.ts', root, outDir], env)
  const line = /^measured (.*)$/m.exec(stdout)?.[1]
  if (line === undefined) {
    console.log(
      `| ${size} | ${name} | ${check} | ended with ${String(status)}: ${stderr.trim().split('\n').at(-1) ?? ''} |`,
    )
    return
  }
  const { seconds, peak } = JSON.parse(line) as { seconds: number; peak: number }
  const files = filesIn(dir)
  const pages = files.filter((path) => /\bcodes\/\d+\/index\.html$/.test(path)).length
  const { index, first } = sizesOf(dir)
  const cells = [
    `${seconds.toFixed(1)} s`,
    `${peak.toFixed(0)} MB`,
    String(pages),
    (pages / seconds).toFixed(0),
    `${(total(files) / 2 ** 20).toFixed(1)} MB`,
    `${(index / 1024).toFixed(0)} KB`,
    `${(zipped(join(dir, 'codes/22/index.html')) / 1024).toFixed(1)} KB`,
    `${(first / 1024).toFixed(1)} KB`,
  ]
  console.log(`| ${[size, name, check, ...cells].join(' | ')} |`)
}

/** Look-up data is all that a first number or message needs. */
function ours(dir: string): Sizes {
  const lookup = filesIn(join(dir, 'lookup'))
  return { index: total([...lookup, ...filesIn(join(dir, 'pagefind'))]), first: zippedLargest(lookup) }
}

/** Pagefind's script, wasm and meta data, one chunk of the index and five fragments of typical size. */
function starlight(dir: string): Sizes {
  const files = filesIn(join(dir, 'pagefind'))
  const ending = (text: string) => files.filter((path) => path.endsWith(text))
  const typical = (paths: readonly string[]) => paths.map(bytesOf).sort((a, b) => a - b)[paths.length >> 1] ?? 0
  const whole = total([...ending('.pf_meta'), ...ending('wasm.en.pagefind'), ...ending('pagefind-entry.json')])
  const scripts = ['pagefind.js', 'pagefind-worker.js'].flatMap(ending).map(zipped)
  const parts = typical(ending('.pf_index')) + 5 * typical(ending('.pf_fragment'))
  return { index: total(files), first: whole + parts + scripts.reduce((sum, bytes) => sum + bytes, 0) }
}

function run(args: readonly string[], env: Record<string, string>) {
  const options = ['--max-old-space-size=6144', ...args]
  return spawnSync(process.execPath, options, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
}

function timed(args: readonly string[], env: Record<string, string>): number {
  const started = performance.now()
  const { status, stderr } = run(args, env)
  if (status !== 0) throw new Error(stderr.split('\n').slice(0, 20).join('\n'))
  return (performance.now() - started) / 1000
}

function filesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

function bytesOf(path: string): number {
  return statSync(path).size
}

function total(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + bytesOf(path), 0)
}

function zipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length
}

function zippedLargest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(zipped))
}
