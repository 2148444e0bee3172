import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the examples of a language are run. */
export interface Language {
  readonly name: string
  /** Why its examples cannot run on this machine; undefined where they can */
  readonly missing: (example: 'client' | 'seal') => string | undefined
  /**
   * Runs the driver of the language.
   * @returns the lines it printed
   * @throws when the example does not compile or the driver fails
   */
  readonly run: (example: 'client' | 'seal', input: readonly string[]) => string[]
}

const drivers = 'tests/unit/examples/drivers'

export const languages: readonly Language[] = [
  {
    name: 'Python',
    missing: (example) =>
      works('python3', [
        '-c',
        `import sys; assert sys.version_info >= (3, 8)${example === 'seal' ? '; import cryptography' : ''}`,
      ])
        ? undefined
        : `python3${example === 'seal' ? ' with the package "cryptography"' : ''} is not installed`,
    run: (example, input) => output('python3', ['-B', `${drivers}/driver.py`, example, 'examples/python', ...input]),
  },
  {
    name: 'PHP',
    missing: (example) =>
      works('php', [
        '-r',
        `exit(PHP_MAJOR_VERSION >= 8${example === 'seal' ? " && extension_loaded('openssl')" : ''} ? 0 : 1);`,
      ])
        ? undefined
        : `php 8${example === 'seal' ? ' with openssl' : ''} is not installed`,
    run: (example, input) => output('php', [`${drivers}/driver.php`, example, 'examples/php', ...input]),
  },
  {
    name: 'Java',
    missing: () => (works('javac', ['--release', '17', '--version']) ? undefined : 'javac 17 is not installed'),
    run: (example, input) => {
      const folder = mkdtempSync(join(tmpdir(), 'examples-'))
      try {
        const sources = ['examples/java/Client.java', 'examples/java/Seal.java', `${drivers}/Driver.java`]
        output('javac', ['--release', '17', '-Xlint:all', '-Werror', '-d', folder, ...sources])
        return output('java', ['-cp', folder, 'Driver', example, ...input])
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  },
]

/**
 * Whether the tests of a language are to be skipped, and why: its tools are missing. Where `EXAMPLES_REQUIRED` is set,
 * as the workflow does, none is.
 */
export function skipped({ missing }: Language, example: 'client' | 'seal'): string | false {
  return process.env.EXAMPLES_REQUIRED === undefined ? (missing(example) ?? false) : false
}

function works(command: string, input: readonly string[]): boolean {
  return spawnSync(command, input).status === 0
}

function output(command: string, input: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(command, input, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`)
  return stdout.trimEnd().split(/\r?\n/)
}
