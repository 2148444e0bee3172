import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import type { RunnerResult } from 'lighthouse'
import { cpSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { browserFlags, findBrowser } from '../../../scripts/browser.ts'
import { precompress } from '../../../scripts/precompress.ts'
import { serve } from '../../../scripts/serve.ts'
import { listGuides } from '../../../src/data/guides.ts'
import { catalog, paths } from '../../../src/site.ts'

/**
 * `npm run bench:pages`: runs Lighthouse with its defaults (a phone on slow 4G) on a page of each kind, three times or
 * as often as an argument says, and prints a table of medians. The site is served precompressed, as hosts do. With `--
 * --assert`, it fails if a median is beyond the limits of its page.
 */
const { values: options, positionals } = parseArgs({
  options: { assert: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const { sample } = catalog()
const [guide] = listGuides()
const pages: Record<string, Page> = {
  home: { path: paths.home, lcp: 1125, bytes: 45 },
  'all codes': { path: paths.codes, lcp: 1250, bytes: 45 },
  'a code': { path: paths.code(sample.code), lcp: 1125, bytes: 24 },
  'a category': { path: paths.category(sample.category), lcp: 1125, bytes: 30 },
  search: { path: paths.search, lcp: 1125, bytes: 30 },
  replies: { path: paths.replies, lcp: 1125, bytes: 35 },
  ...(guide && { 'a guide': { path: paths.guide(guide.id), lcp: 1250, bytes: 40 } }),
}
const runs = Number(positionals[0] ?? 3)
const port = 4390
const debuggingPort = 4391
const dir = '.cache/bench-pages'

/**
 * The lowest score, in percent. That of performance varies by two with the machine, so it has a margin; the others are
 * exact.
 */
const minScore = (category: string) => (category === 'performance' ? 98 : 100)

type Report = RunnerResult['lhr']

/** A page with its limits. */
interface Page {
  readonly path: string
  /** Largest contentful paint in milliseconds: a quarter more than on an idle machine (see README.md) */
  readonly lcp: number
  /** Transferred, in kilobytes */
  readonly bytes: number
}

/** The medians of a page. */
interface Result {
  readonly scores: readonly (readonly [category: string, score: number])[]
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly bytes: number
  readonly failedAudits: readonly string[]
}

rmSync(dir, { recursive: true, force: true })
cpSync('dist', dir, { recursive: true })
await precompress(dir)
const server = serve({ dir, base: '/' }).listen(port)
const executablePath = findBrowser()
try {
  const results: [name: string, page: Page, result: Result][] = []
  for (const [name, page] of Object.entries(pages)) results.push([name, page, resultOf(await measure(page.path))])
  print(results.map(([name, , result]) => rowOf(name, result)))
  const failures = results.flatMap(([name, page, result]) => failuresOf(page, result).map((text) => `${name}: ${text}`))
  for (const failure of failures) console.log(failure)
  if (options.assert && failures.length > 0) process.exitCode = 1
} finally {
  server.close()
}

async function measure(path: string): Promise<Report[]> {
  const reports: Report[] = []
  while (reports.length < runs) {
    // A new browser for each run: Lighthouse assumes that a page uses only the connections that an old one kept open.
    const browser = await chromium.launch({
      args: [...browserFlags, `--remote-debugging-port=${String(debuggingPort)}`],
      ...(executablePath === undefined ? {} : { executablePath }),
    })
    try {
      const result = await lighthouse(`http://localhost:${String(port)}${path}`, {
        port: debuggingPort,
        output: 'json',
        logLevel: 'error',
      })
      if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not measure ${path}.`)
      reports.push(result.lhr)
    } finally {
      await browser.close()
    }
  }
  return reports
}

function resultOf(reports: readonly Report[]): Result {
  const value = (id: string) => median(reports.map((report) => report.audits[id]?.numericValue ?? Number.NaN))
  return {
    scores: Object.keys(reports[0]?.categories ?? {}).map((id) => {
      const score = median(reports.map((report) => (report.categories[id]?.score ?? Number.NaN) * 100))
      return [id, Math.round(score)]
    }),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight') / 1024,
    failedAudits: [...new Set(reports.flatMap(failedAudits))],
  }
}

/** The limits that a page exceeds. A value that could not be measured exceeds every limit. */
function failuresOf({ lcp, bytes }: Page, result: Result): string[] {
  const low = result.scores.filter(([category, score]) => !(score >= minScore(category)))
  return [
    ...low.map(
      ([category, score]) => `${category} is ${String(score)}; expected ${String(minScore(category))} or more`,
    ),
    ...(result.lcp <= lcp ? [] : [`LCP is ${String(result.lcp)} ms; expected at most ${String(lcp)} ms`]),
    ...(result.cls < 0.01 ? [] : [`CLS is ${result.cls.toFixed(3)}; expected less than 0.01`]),
    ...(result.bytes <= bytes ? [] : [`weighs ${result.bytes.toFixed(1)} KB; expected at most ${String(bytes)} KB`]),
  ]
}

function rowOf(name: string, { scores, lcp, tbt, cls, bytes, failedAudits }: Result): string[] {
  return [
    name,
    scores.map(([category, score]) => `${category} ${String(score)}`).join(', '),
    `${String(lcp)} ms`,
    `${String(tbt)} ms`,
    cls.toFixed(3),
    `${bytes.toFixed(1)} KB`,
    failedAudits.join(', '),
  ]
}

/** The audits that keep a category below 100. */
function failedAudits(report: Report): string[] {
  return Object.values(report.categories)
    .filter(({ score }) => (score ?? 1) < 1)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id))
    .filter((id) => (report.audits[id]?.score ?? 1) < 0.9)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function print(rows: readonly string[][]): void {
  const head = ['page', 'scores', 'LCP', 'TBT', 'CLS', 'bytes', 'below 100 because of']
  console.log(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
