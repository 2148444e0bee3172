import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const named = 'CHROME_PATH'
const known = [
  // The headless shell lacks what only a window needs, and takes half the processor time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
]

/**
 * Find the browser to test with: `CHROME_PATH`, Playwright's own, or the system's Chromium or Chrome.
 * @returns its path, or undefined if there is none
 * @throws if `CHROME_PATH` names a missing file
 */
export function findBrowser(): string | undefined {
  const path = process.env[named]
  if (path !== undefined && path !== '') {
    if (existsSync(path)) return path
    throw new Error(`${named} is "${path}", but there is no such file.`)
  }
  return [chromium.executablePath(), ...known].find((candidate) => existsSync(candidate))
}

/** Flags that keep Chromium quiet, and allow root to run it (in containers). */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const aptInstall = ['install', '-y', '-qq', '--no-install-recommends', '--reinstall']

/** Installs a browser: Playwright's download or, if that fails and the user is root, Debian's package. */
function installBrowser(): void {
  const attempts: [string, string[]][] = [
    [process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', [...aptInstall, 'chromium-headless-shell']],
    ['apt-get', [...aptInstall, 'chromium']],
  ]
  for (const [command, args] of attempts) {
    console.log(`No browser yet: ${command} ${args.join(' ')}`)
    // Playwright's download can hang in a closed network, so it gets two minutes.
    spawnSync(command, args, { stdio: 'inherit', timeout: command === 'apt-get' ? 600_000 : 120_000 })
    if (findBrowser() !== undefined) return
  }
}

if (import.meta.main) {
  if (findBrowser() === undefined) installBrowser()
  const path = findBrowser()
  if (path === undefined) {
    console.error(`No Chromium or Chrome was found, and none could be installed. Install one, or name it in ${named}.`)
    process.exitCode = 1
  } else {
    const version =
      process.platform === 'win32' ? '' : execFileSync(path, ['--version', '--no-sandbox']).toString().trim()
    console.log(`Browser: ${path} ${version}`)
  }
}
