import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { firstLookup } from './first-lookup.ts'
import { grown } from './grow.ts'
import { keyTimes } from './keys.ts'
import { writeStock } from './stock.ts'
import { watched } from './watched.ts'
import type { Cost } from './watched.ts'

/**
 * `npm run bench:scale -- 142 1000 10000`: builds references of these sizes, with this site and with stock Starlight,
 * one after the other, and prints times and sizes. A KB has 1024 bytes, an MB 1024 KB; gzip is at level 9. A build is
 * stopped after 25 minutes, or when Node needs more than 8 GB.
 */
const sizes = process.argv.slice(2).map(Number)
const cache = '.cache/bench-scale'
const heap = '--max-old-space-size=8192'
const limit = 25 * 60
const { sources, places, calls, categories, codes } = loadCatalog('data/codes.json')
const [sample, mistyped, other] = plainMessages()
/** Queries to type: a message, one with a typing error, words about another code, a number. */
const typed = [
  sample.message.toLowerCase(),
  `${mistyped.message.slice(0, -3)}${mistyped.message.slice(-2)} twice`,
  other.message.toLowerCase(),
  String(codes.at(-1)?.code),
]

const head = [
  'codes',
  'site',
  'check',
  'build',
  'CPU',
  'CPU per page',
  'peak memory',
  'pages/s',
  'files',
  'size',
  'index',
  'a code',
  'first number',
  'first message',
  'a key: mean, worst; longest block',
  'load',
]
console.log(`${String(availableParallelism())} processors, Node ${process.version}`)
console.log(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`)
for (const size of sizes.length > 0 ? sizes : [142, 1000, 10_000, 50_000]) {
  const reference = grown({ sources, places, calls, categories, codes }, size)
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  const file = resolve(cache, 'codes.json')
  writeFileSync(file, `${JSON.stringify(reference, null, 2)}\n`)
  const check = await watched([heap, 'scripts/check.ts'], { CODES_FILE: file }, limit)
  if (check.failure !== undefined) throw new Error(check.failure)
  const ours = join(cache, 'ours')
  const build = await watched([heap, 'tests/bench/scale/build-once.ts', '.', ours], { CODES_FILE: file }, limit)
  await row([String(size), 'ours', `${check.seconds.toFixed(1)} s`], size, build, ours, lookups)
  rmSync(ours, { recursive: true, force: true })
  const root = join(cache, 'stock')
  writeStock(root, reference)
  const stock = await watched([heap, 'tests/bench/scale/build-once.ts', root, 'dist'], {}, limit)
  await row([String(size), 'stock Starlight', ''], size, stock, join(root, 'dist'), stockLookups)
  if (build.failure !== undefined || stock.failure !== undefined) continue
  const ratio = (key: 'seconds' | 'cpu' | 'peak') => (build[key] / stock[key]).toFixed(2)
  console.log(
    `\nours to stock at ${String(size)}: time ${ratio('seconds')}, CPU ${ratio('cpu')}, memory ${ratio('peak')}\n`,
  )
}
// A dev server would watch every file that is left here.
rmSync(cache, { recursive: true, force: true })

async function row(
  start: readonly string[],
  size: number,
  { seconds, cpu, peak, failure }: Cost,
  dir: string,
  lookupsOf: (dir: string) => Promise<string[]>,
): Promise<void> {
  const load = loadavg()[0]?.toFixed(1) ?? ''
  const took = [`${seconds.toFixed(1)} s`, `${cpu.toFixed(1)} s`, '', `${peak.toFixed(0)} MB`]
  if (failure !== undefined) {
    console.log(`| ${[...start, ...took, failure].join(' | ')} |`)
    return
  }
  const files = filesIn(dir)
  const index = files.filter((path) => /\/(?:pagefind|lookup|table)\//.test(path))
  const cells = [
    ...took.with(2, `${((1000 * cpu) / size).toFixed(1)} ms`),
    (size / seconds).toFixed(0),
    String(files.length),
    `${(total(files) / 2 ** 20).toFixed(1)} MB`,
    `${(total(index) / 1024).toFixed(0)} KB`,
    `${(zipped(join(dir, 'codes/22/index.html')) / 1024).toFixed(1)} KB`,
    ...(await lookupsOf(dir)),
    load,
  ]
  console.log(`| ${[...start, ...cells].join(' | ')} |`)
}

/** Measured in a browser, on a slow connection. */
async function lookups(dir: string): Promise<string[]> {
  const cells: string[] = []
  for (const query of [String(sample.code), sample.message]) {
    const { ms, bytes, requests } = await firstLookup(dir, '/', query, sample.code)
    cells.push(`${ms.toFixed(0)} ms, ${(bytes / 1024).toFixed(1)} KB in ${String(requests)}`)
  }
  const { mean, worst, block } = await keyTimes(dir, typed)
  return [...cells, `${mean.toFixed(1)} ms, ${worst.toFixed(0)} ms; ${block === 0 ? 'none' : `${block.toFixed(0)} ms`}`]
}

/** Counted: Pagefind's script, wasm and meta data, one chunk of the index and five fragments of typical size. */
async function stockLookups(dir: string): Promise<string[]> {
  const files = filesIn(join(dir, 'pagefind'))
  const ending = (text: string) => files.filter((path) => path.endsWith(text))
  const typical = (paths: readonly string[]) => paths.map(bytesOf).sort((a, b) => a - b)[paths.length >> 1] ?? 0
  const always = total([...ending('.pf_meta'), ...ending('wasm.en.pagefind'), ...ending('pagefind-entry.json')])
  const scripts = ['pagefind.js', 'pagefind-worker.js'].flatMap(ending).map(zipped)
  const parts = typical(ending('.pf_index')) + 5 * typical(ending('.pf_fragment'))
  const bytes = always + parts + scripts.reduce((sum, one) => sum + one, 0)
  return Promise.resolve(Array.from({ length: 2 }, () => `${(bytes / 1024).toFixed(1)} KB`))
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

/** Three codes with messages of plain words, one of them long enough for a typing error. */
function plainMessages() {
  const [first, second, third] = codes.filter(({ message }) => /^\w+ \w{6,}(?: \w+)*$/.test(message))
  if (!first || !second || !third) throw new Error('Fewer than three codes have a message of plain words.')
  return [first, second, third] as const
}
