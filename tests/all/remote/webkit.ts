import { spawn, spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { freePort } from './free-port.ts'
import { keyActions, lineOf } from './remote.ts'
import type { Remote, RemoteBrowser } from './remote.ts'

const browsers = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser'
const element = 'element-6066-11e4-a52e-4f735466cecf'

/** WebKitGTK, by WebDriver: https://w3c.github.io/webdriver/ */
export const webkit: RemoteBrowser = {
  name: 'WebKit',
  missing: () => {
    if (spawnSync('WebKitWebDriver', ['--version']).error) return 'WebKitWebDriver is not installed'
    if (globSync(browsers).length === 0) return `there is no ${browsers}`
    return spawnSync('Xvfb', ['-help']).error ? 'Xvfb is not installed' : undefined
  },
  launch,
}

async function launch(): Promise<Remote> {
  // The browser has a display of its own, whose number Xvfb chooses.
  const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [, number = ''] = await lineOf(display.stdout, /^(\d+)\n/)
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], { env, stdio: 'ignore' })
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, init)
    const { value } = (await response.json()) as { value: unknown }
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
  await ready(ask)
  const options = { binary: globSync(browsers)[0], args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string }
  const session = `/session/${sessionId}`
  return {
    goto: async (url) => {
      await ask('POST', `${session}/url`, { url })
    },
    evaluate: (expression) => ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    click: async (selector) => {
      const found = await ask('POST', `${session}/element`, { using: 'css selector', value: selector })
      await ask('POST', `${session}/element/${(found as Record<string, string>)[element] ?? ''}/click`, {})
    },
    press: async (keys) => {
      const actions = [{ type: 'key', id: 'keyboard', actions: keyActions(keys) }]
      await ask('POST', `${session}/actions`, { actions })
    },
    close: async () => {
      await ask('DELETE', session)
      driver.kill()
      display.kill()
    },
  }
}

/** Sends requests until the driver responds: it does not report when it is ready. */
async function ready(ask: (method: string, path: string) => Promise<unknown>): Promise<void> {
  const end = Date.now() + 20_000
  for (;;) {
    try {
      await ask('GET', '/status')
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
