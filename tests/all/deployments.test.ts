import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { precompress } from '../../scripts/precompress.ts'
import { downloads } from '../../src/downloads.ts'
import { buildContext } from '../../src/build-context.ts'
import { catalog, paths } from '../../src/site.ts'
import { headersIn } from '../fixtures/headers-file.ts'
import { unless } from '../fixtures/required.ts'
import { freePort } from './remote/free-port.ts'

const folder = resolve('.cache/deployments')
const dir = `${folder}/dist`
const [record] = catalog().codes
assert.ok(record)

/** The addresses to request: a page of each kind, and every file to download. */
const addresses = [
  paths.home,
  paths.codes,
  paths.code(record.code),
  paths.short(record.code),
  paths.alternate(record.code, 'json'),
  paths.alternate(record.code, 'md'),
  ...downloads
    .filter(({ name }) => !name.includes('{'))
    .flatMap((format) => [...format.files(buildContext())].map(({ path }) => paths.file(path))),
  paths.file('no/such/page'),
]

interface Host {
  readonly name: string
  readonly command: string
  readonly start: (port: number) => ChildProcess
}

const hosts: readonly Host[] = [
  { name: 'nginx', command: 'nginx', start: startNginx },
  { name: 'Caddy', command: 'caddy', start: startCaddy },
]

before(async () => {
  rmSync(folder, { recursive: true, force: true })
  cpSync('dist', dir, { recursive: true })
  await precompress(dir)
})

after(() => {
  rmSync(folder, { recursive: true, force: true })
})

for (const { name, command, start } of hosts) {
  const missing = spawnSync(command, ['-h']).error ? `${command} is not installed` : undefined
  test(`${name}, as deploy/ configures it, serves the site with the headers of _headers`, unless(missing), async () => {
    const expected = headersIn(readFileSync('dist/_headers', 'utf8'))
    const port = await freePort()
    const server = start(port)
    try {
      await listening(port)
      for (const address of addresses) {
        const found = await ask(port, address)
        const isMissing = address.includes('no/such')
        assert.equal(found.statusCode, isMissing ? 404 : 200, address)
        const wanted = isMissing ? { ...expected(address), 'Cache-Control': undefined } : expected(address)
        for (const [header, value] of Object.entries(wanted)) {
          if (value !== undefined)
            assert.equal(plain(found.headers[header.toLowerCase()]), plain(value), `${header} of ${address}`)
        }
        const isOpen = found.headers['access-control-allow-origin'] !== undefined
        assert.equal(isOpen, 'Access-Control-Allow-Origin' in wanted, `CORS of ${address}`)
        const type = String(found.headers['content-type'])
        assert.doesNotMatch(type, /octet-stream|mp2t/, address)
        if (type.startsWith('text/')) assert.match(type, /charset=utf-8/i, address)
      }
      const stylesheet = /href="(\/_astro\/[^"]+\.css)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? ''
      const style = await ask(port, stylesheet)
      assert.equal(style.headers['cache-control'], 'public, max-age=31536000, immutable')
      assert.equal(style.headers['content-encoding'], 'gzip')
    } finally {
      const ended = new Promise((settle) => server.once('exit', settle))
      server.kill()
      await ended
    }
  })
}

function startNginx(port: number): ChildProcess {
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('/var/www/status;', `${dir};`)
  const run = `${folder}/nginx`
  mkdirSync(run, { recursive: true })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${run}/${kind};`,
  )
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    `${run}/nginx.conf`,
    `daemon off; ${user} pid ${run}/pid; error_log stderr; events {} http { access_log off; ${temporary.join(' ')} ${site} }`,
  )
  return spawn('nginx', ['-p', run, '-c', `${run}/nginx.conf`, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function startCaddy(port: number): ChildProcess {
  const env = {
    ...process.env,
    SITE_ADDRESS: `http://localhost:${String(port)}`,
    SITE_ROOT: dir,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  }
  const file = `${folder}/Caddyfile`
  writeFileSync(file, `{\n\tadmin off\n}\n${readFileSync('deploy/Caddyfile', 'utf8')}`)
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' })
}

/** A request as a browser sends it. It uses node:http, because `fetch` decompresses a body and hides its encoding. */
function ask(port: number, path: string): Promise<IncomingMessage> {
  return new Promise((settle, reject) => {
    get(
      {
        host: '127.0.0.1',
        port,
        path,
        headers: { host: `localhost:${String(port)}`, 'accept-encoding': 'gzip' },
        agent: false,
      },
      (response) => {
        response.resume()
        response.once('end', () => {
          settle(response)
        })
      },
    ).once('error', reject)
  })
}

async function listening(port: number): Promise<void> {
  const end = Date.now() + 10_000
  for (;;) {
    try {
      await ask(port, '/')
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((settle) => setTimeout(settle, 50))
    }
  }
}

/** A header's value without differences of spaces and case. */
function plain(value: string | string[] | undefined): string {
  return String(value).toLowerCase().replaceAll(/;\s*/g, '; ')
}
