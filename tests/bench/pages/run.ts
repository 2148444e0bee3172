import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import type { RunnerResult } from 'lighthouse'
import { cpSync, rmSync } from 'node:fs'
import { browserFlags, findBrowser } from '../../../scripts/browser.ts'
import { precompress } from '../../../scripts/precompress.ts'
import { serve } from '../../../scripts/serve.ts'
import { listGuides } from '../../../src/data/guides.ts'
import { catalog, paths } from '../../../src/site.ts'

/**
 * `npm run bench:pages`: Lighthouse over pages of each kind, as its defaults have it (a phone, slow 4G), three runs
 * each, the median. The site is served precompressed, as hosts do. Prints a table.
 */
const { sample } = catalog()
const [guide] = listGuides()
const pages: Record<string, string> = {
  home: paths.home,
  'all codes': paths.codes,
  'a code': paths.code(sample.code),
  'a category': paths.category(sample.category),
  search: paths.search,
  ...(guide && { 'a guide': paths.guide(guide.id) }),
}
const runs = Number(process.argv[2] ?? 3)
const port = 4390
const debuggingPort = 4391
const dir = '.cache/bench-pages'

type Report = RunnerResult['lhr']

rmSync(dir, { recursive: true, force: true })
cpSync('dist', dir, { recursive: true })
await precompress(dir)
const server = serve({ dir, base: '/' }).listen(port)
const executablePath = findBrowser()
try {
  const rows: string[][] = []
  for (const [name, path] of Object.entries(pages)) rows.push([name, ...rowOf(await measure(path))])
  print(rows)
} finally {
  server.close()
}

async function measure(path: string): Promise<Report[]> {
  const reports: Report[] = []
  while (reports.length < runs) {
    // A browser that has been here before holds connections open, which Lighthouse takes for the only ones there are.
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

function rowOf(reports: Report[]): string[] {
  const value = (id: string) => median(reports.map((report) => report.audits[id]?.numericValue ?? Number.NaN))
  const scores = Object.keys(reports[0]?.categories ?? {}).map((id) => {
    const score = median(reports.map((report) => (report.categories[id]?.score ?? Number.NaN) * 100))
    return `${id} ${String(Math.round(score))}`
  })
  const [lcp, tbt, bytes] = ['largest-contentful-paint', 'total-blocking-time', 'total-byte-weight'].map(value)
  const failed = new Set(reports.flatMap(failedAudits))
  return [
    scores.join(', '),
    `${(lcp ?? 0).toFixed(0)} ms`,
    `${(tbt ?? 0).toFixed(0)} ms`,
    value('cumulative-layout-shift').toFixed(3),
    `${((bytes ?? 0) / 1024).toFixed(1)} KB`,
    [...failed].join(', '),
  ]
}

/** What keeps a category from 100. */
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
