import { chromium } from '@playwright/test'
import { parseArgs } from 'node:util'
import { browserFlags, findBrowser } from '../../../scripts/browser.ts'
import { serve } from '../../../scripts/serve.ts'
import { catalog } from '../../../src/site.ts'
import { askPagefind, askSite } from './engines.ts'
import type { Engine } from './engines.ts'
import { querySets } from './sets.ts'
import type { QuerySet, Question } from './sets.ts'

/** Starlight's own settings for Pagefind. */
const starlight = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 }

const { values } = parseArgs({
  options: { half: { type: 'string' }, misses: { type: 'boolean' }, only: { type: 'string' } },
})
const tuning = values.half === 'tune'
const { codes } = catalog()
const sets = querySets(codes, tuning ? 1 : 2, tuning ? 'tune' : 'report')
const server = serve({ dir: 'dist', base: '/' }).listen(0)
const address = server.address()
const origin = `http://localhost:${String(typeof address === 'object' ? address?.port : '')}/`
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: browserFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
})
const engines: Record<string, Engine> = {
  'this site': askSite,
  Pagefind: askPagefind({}),
  "Starlight's ranking": askPagefind(starlight),
}
const asked = Object.entries(engines).filter(([name]) => values.only === undefined || name === values.only)
const table: Record<string, Record<string, string>> = {}
let missed = false
for (const set of sets) {
  const row: Record<string, string> = { queries: String(set.questions.length), goal: goalOf(set) }
  for (const [name, engine] of asked) {
    const { first, three, wrong } = await measure(set, engine)
    row[name] = `${first.toFixed(1)} / ${three.toFixed(1)}`
    if (name !== 'this site') continue
    missed ||= first < set.goal[0] || three < (set.goal[1] ?? 0)
    if (values.misses) for (const line of wrong) console.log(line)
  }
  table[set.name] = row
}
await browser.close()
server.close()
console.log(
  `Share of queries with the right answer first / within three, in percent (${tuning ? 'seed 1, words to tune with' : 'seed 2, words to report'})`,
)
console.table(table)
if (missed) process.exitCode = 1

function goalOf({ goal: [first, three] }: QuerySet): string {
  return three === undefined ? `≥ ${String(first)}` : `≥ ${String(first)} / ${String(three)}`
}

/** Asks in a few tabs at the same time; the order of the questions does not matter. */
async function measure(set: QuerySet, engine: Engine): Promise<{ first: number; three: number; wrong: string[] }> {
  const queue = [...set.questions.entries()]
  const answers: number[][] = []
  const tab = async () => {
    const page = await browser.newPage()
    await page.goto(`${origin}search/`)
    for (let next = queue.shift(); next; next = queue.shift()) answers[next[0]] = await engine(page, next[1].query)
    await page.close()
  }
  await Promise.all(Array.from({ length: 4 }, tab))
  const right = (most: number) => {
    const count = set.questions.filter((question, i) => isRight(question, answers[i] ?? [], most)).length
    return (100 * count) / set.questions.length
  }
  const wrong = set.questions.flatMap((question, i) => {
    const given = answers[i] ?? []
    return isRight(question, given, 1)
      ? []
      : [
          `${set.name}: ${JSON.stringify(question.query)} should be ${question.codes.join(' or ')}, is ${given.slice(0, 4).join(', ')}`,
        ]
  })
  return { first: right(1), three: right(3), wrong }
}

function isRight({ codes: wanted, all }: Question, given: readonly number[], most: number): boolean {
  if (wanted.length === 0) return given.length === 0
  if (all) return wanted.every((code) => given.slice(0, wanted.length).includes(code))
  return given.slice(0, most).some((code) => wanted.includes(code))
}
