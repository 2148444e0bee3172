import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyActions, lineOf } from './remote.ts'
import type { Remote, RemoteBrowser } from './remote.ts'

const names = ['firefox-esr', 'firefox']
const command = () => names.find((name) => spawnSync(name, ['--version']).status === 0)

/** Firefox, by WebDriver BiDi: https://w3c.github.io/webdriver-bidi/ */
export const firefox: RemoteBrowser = {
  name: 'Firefox',
  missing: () => (command() === undefined ? `${names.join(' or ')} is not installed` : undefined),
  launch,
}

async function launch(): Promise<Remote> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const browser = spawn(command() ?? '', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [, address = ''] = await lineOf(browser.stderr, /listening on (ws:\/\/\S+)/)
  const { send, close } = await connect(`${address}/session`)
  await send('session.new', { capabilities: {} })
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const context = contexts[0]?.context
  const evaluate = async (expression: string, raw = false) => {
    const answer = (await send('script.evaluate', {
      expression: raw ? expression : `JSON.stringify(${expression})`,
      target: { context },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string; sharedId?: string }; exceptionDetails?: { text: string } }
    if (answer.type !== 'success') throw new Error(`${expression}: ${answer.exceptionDetails?.text ?? ''}`)
    return answer.result ?? {}
  }
  const act = (actions: object[]) => send('input.performActions', { context, actions })
  return {
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async (expression) => {
      const { value } = await evaluate(expression)
      return value === undefined ? undefined : (JSON.parse(value) as unknown)
    },
    click: async (selector) => {
      const { sharedId } = await evaluate(`document.querySelector(${JSON.stringify(selector)})`, true)
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`)
      const origin = { type: 'element', element: { sharedId } }
      const press = { type: 'pointerDown', button: 0 }
      const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, press, { type: 'pointerUp', button: 0 }]
      await act([{ type: 'pointer', id: 'mouse', actions }])
    },
    press: async (keys) => {
      await act([{ type: 'key', id: 'keyboard', actions: keyActions(keys) }])
    },
    close: async () => {
      close()
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      browser.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Commands over a WebSocket, each with its response. */
async function connect(
  url: string,
): Promise<{ send: (method: string, params: object) => Promise<unknown>; close: () => void }> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Record<string, unknown>
    const answer = waiting.get(Number(id))
    if (type === 'error') answer?.reject(new Error(String(message)))
    else answer?.resolve(result)
  })
  return {
    send: (method, params) => {
      const id = waiting.size + 1
      const answer = Promise.withResolvers<unknown>()
      waiting.set(id, answer)
      socket.send(JSON.stringify({ id, method, params }))
      return answer.promise
    },
    close: () => {
      socket.close()
    },
  }
}
