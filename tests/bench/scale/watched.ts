import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Time and memory that a program and all processes that it started used. */
export interface Cost {
  /** From start to end */
  readonly seconds: number
  /** Processor time: other work on the machine changes it far less than it changes elapsed time */
  readonly cpu: number
  /** The largest amount of memory in use at one moment, in MB of 2^20 bytes */
  readonly peak: number
  /** Why it failed; undefined if it did not */
  readonly failure: string | undefined
}

const interval = 200
/** Clock ticks per second and bytes per page of memory, as on Linux on the processors that Node supports. */
const [tick, page] = [100, 4096]

/**
 * Runs a program of Node and watches it and its children through /proc, so on Linux alone.
 * @param args of node
 * @param env to add to that of this process
 * @param limit seconds after which it is stopped
 */
export async function watched(args: readonly string[], env: Record<string, string>, limit: number): Promise<Cost> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text: Buffer) => (errors = `${errors}${text.toString()}`.slice(-2000)))
  let peak = 0
  const ticks = new Map<number, number>()
  const sample = setInterval(() => {
    const tree = treeOf(child.pid ?? 0)
    for (const one of tree) ticks.set(one.pid, one.ticks)
    peak = Math.max(
      peak,
      tree.reduce((sum, { pages }) => sum + pages * page, 0),
    )
  }, interval)
  const stop = setTimeout(() => child.kill('SIGKILL'), limit * 1000)
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  child.once('close', (status, signal) => {
    const reason = errors.trim().split('\n').at(-1) ?? ''
    resolve(status === 0 ? undefined : `ended with ${String(status ?? signal)}: ${reason}`)
  })
  const failure = await promise
  clearInterval(sample)
  clearTimeout(stop)
  const seconds = (performance.now() - started) / 1000
  const cpu = [...ticks.values()].reduce((sum, count) => sum + count, 0) / tick
  const late = seconds >= limit ? `stopped after ${(limit / 60).toFixed(0)} minutes` : failure
  return { seconds, cpu, peak: peak / 2 ** 20, failure: late }
}

interface Process {
  readonly pid: number
  readonly ticks: number
  readonly pages: number
}

function treeOf(pid: number): Process[] {
  try {
    // After the name in brackets, which may contain anything: state, parent, …; user and system time are the 12th and
    // 13th.
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ') ?? []
    const [, pages] = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
      .trim()
      .split(' ')
    const own = { pid, ticks: Number(fields[11]) + Number(fields[12]), pages: Number(pages) }
    return [own, ...children.filter(Boolean).flatMap((child) => treeOf(Number(child)))]
  } catch {
    return [] // It ended between two looks.
  }
}
