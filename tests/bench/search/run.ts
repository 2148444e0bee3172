import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { parseArgs } from 'node:util'
import { browserFlags, findBrowser } from '../../../scripts/browser.ts'
import { serve } from '../../../scripts/serve.ts'
import { catalog } from '../../../src/site.ts'
import { askPagefind, askSite } from './engines.ts'
import type { Engine } from './engine.ts'
import { askMiniSearch } from './minisearch.ts'
import { isRight, reaches, sharesOf } from './questions.ts'
import type { Given, Goal, QuerySet, Shares } from './questions.ts'
import { randomFrom } from './random.ts'
import { querySets } from './sets.ts'

/** The largest number of queries that are run per set: a sample with a fixed seed, so that the run takes minutes. */
const MAX_OF_CLASS = 60

/** How many queries run at the same time. */
const TABS = 4

/** Starlight's own settings for Pagefind. */
const starlight = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 }

const { values } = parseArgs({
  options: { training: { type: 'boolean' }, misses: { type: 'boolean' }, only: { type: 'string' } },
})
const training = values.training === true
const { codes } = catalog()
const sets = querySets(codes, training ? 1 : 2, training ? 'training' : 'held-out').map(sampleOf)
const server = serve({ dir: 'dist', base: '/' }).listen(0)
const address = server.address()
const origin = `http://localhost:${String(typeof address === 'object' ? address?.port : '')}/`
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: browserFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
})
const tabs = await Promise.all(Array.from({ length: TABS }, () => browser.newPage()))
await Promise.all(tabs.map((page) => page.goto(`${origin}search/`)))
const engines: Record<string, Engine> = {
  'this site': askSite,
  Pagefind: askPagefind({}),
  "Starlight's ranking": askPagefind(starlight),
  MiniSearch: askMiniSearch(codes),
}
const asked = Object.entries(engines).filter(([name]) => values.only === undefined || name === values.only)
const table: Record<string, Record<string, string>> = {}
let missed = false
for (const set of sets) {
  const row: Record<string, string> = { queries: String(set.questions.length), goal: goalOf(set.goal) }
  for (const [name, engine] of asked) {
    const given = await answersOf(set, engine)
    const shares = sharesOf(set.questions, given)
    row[name] = sharesAsText(shares, set.goal)
    if (name !== 'this site') continue
    missed ||= !reaches(set.goal, shares)
    // The misses of the held-out set stay hidden: whoever reads them tunes on them.
    if (values.misses && training) for (const line of missesOf(set, given)) console.log(line)
  }
  table[set.name] = row
}
await browser.close()
server.close()
console.log(
  `Share of queries with the right answer first / within three, in percent, of at most ${String(MAX_OF_CLASS)} per class (${training ? 'training' : 'held-out'} set)`,
)
console.table(table)
if (missed) process.exitCode = 1

function goalOf({ first, three, silent }: Goal): string {
  const parts = [first, three, silent].filter((share) => share !== undefined)
  return `≥ ${parts.map(String).join(' / ')}`
}

/**
 * First and within three; for queries that nothing answers, those without an answer and those without a guess as well.
 */
function sharesAsText({ first, three, silent }: Shares, goal: Goal): string {
  return `${first.toFixed(1)} / ${(goal.silent === undefined ? three : silent).toFixed(1)}`
}

/** Runs the queries in a few tabs at the same time, in any order. */
async function answersOf(set: QuerySet, engine: Engine): Promise<Given[]> {
  const queue = [...set.questions.entries()]
  const answers: Given[] = []
  const ask = async (page: Page) => {
    for (let next = queue.shift(); next; next = queue.shift()) answers[next[0]] = await engine(page, next[1].query)
  }
  await Promise.all(tabs.map(ask))
  return answers
}

/** A set with a sample of its queries; with all of them if misses are to be printed. */
function sampleOf(set: QuerySet): QuerySet {
  if (values.misses || set.questions.length <= MAX_OF_CLASS) return set
  const random = randomFrom(7)
  const left = [...set.questions]
  const questions = Array.from({ length: MAX_OF_CLASS }, () => left.splice(random(left.length), 1)).flat()
  return { ...set, questions }
}

function missesOf({ name, questions }: QuerySet, given: readonly Given[]): string[] {
  return questions.flatMap((question, i) => {
    const answer = given[i] ?? { codes: [], guesses: [] }
    if (isRight(question, answer, 1)) return []
    const wanted = question.codes.join(' or ')
    return [`${name}: ${JSON.stringify(question.query)} should be ${wanted}, is ${answer.codes.slice(0, 4).join(', ')}`]
  })
}
