import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { programName } from '../../../../src/exports/program/name.ts'
import { buildContext } from '../../../../src/build-context.ts'
import { statusCodesMjs } from '../../../../src/exports/status-codes-mjs.ts'
import { text } from '../read.ts'

/** An empty folder, from which no file of the project can be found. */
export const folder = mkdtempSync(join(tmpdir(), 'program-'))
after(() => {
  rmSync(folder, { recursive: true })
})

/** The site that the program is made for. The text of each guide is made up, because its page is not built. */
export const site = { ...buildContext(), guideText: (id: string) => `# ${id}\n\nText.` }

/** The program as it is published, in that folder. */
const source = await text(statusCodesMjs, site)
export const file = join(folder, programName)
writeFileSync(file, source)

/** A version of Node to run it with. */
export interface Node {
  readonly name: string
  readonly path: string
}

/** This Node, and Node 20 where the machine has one: as `node` beyond this project, or named by `NODE_20`. */
export const nodes: readonly Node[] = [
  { name: process.version, path: process.execPath },
  ...[process.env.NODE_20 ?? '', ...(process.env.PATH ?? '').split(':').map((path) => join(path, 'node'))]
    .filter((path) => existsSync(path))
    .map((path) => ({ name: spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim(), path }))
    .filter(({ name }) => name.startsWith('v20.'))
    .slice(0, 1),
]

/** The result of a run of the program. */
export interface Result {
  readonly out: string
  readonly err: string
  readonly code: number | null
}

/**
 * Runs the program in its folder, with only the given environment.
 * @param input for its standard input, which is empty otherwise
 */
export function run(args: readonly string[], { node = nodes[0], input = '', env = {} }: Options = {}): Result {
  const { stdout, stderr, status } = spawnSync(node?.path ?? 'node', [file, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { out: stdout, err: stderr, code: status }
}

export interface Options {
  readonly node?: Node | undefined
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the program in its folder; the caller ends its input. */
export function start(args: readonly string[]) {
  return spawn(process.execPath, [file, ...args], { cwd: folder, env: {} })
}
