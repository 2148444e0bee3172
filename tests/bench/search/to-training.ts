import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Move held-out queries to the training set, once they have been read:
 * `node tests/bench/search/to-training.ts stacks two-codes tickets`
 */
for (const name of process.argv.slice(2)) {
  const from = fileOf('held-out', name)
  const to = fileOf('training', name)
  const queries = [...queriesIn(to), ...queriesIn(from)]
  writeFileSync(to, `${JSON.stringify(queries, undefined, 2)}\n`)
  rmSync(from)
}

function fileOf(folder: string, name: string): URL {
  return new URL(`${folder}/${name}.json`, import.meta.url)
}

function queriesIn(file: URL): unknown[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]) : []
}
