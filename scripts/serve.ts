import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'

/** What to serve and where. */
export interface ServedSite {
  /** The folder of the built site */
  readonly dir: string
  /** The path of the site, with a slash at both ends */
  readonly base: string
}

/**
 * A plain static server: directories by their index page, `/404.html` for missing files, and precompressed files if
 * they exist. It does nothing else, so that what works here works on any host. It lists the directory at the first
 * request, so a new build needs a new server.
 */
export function serve({ dir, base }: ServedSite): Server {
  let opened: ReturnType<typeof openDirectory> | undefined
  return createServer((request, response) => {
    opened ??= openDirectory(dir)
    const { files, notFound } = opened
    const answer404 = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(notFound)
    }
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      if (url === '/') response.writeHead(302, { location: base }).end()
      else answer404()
      return
    }
    request.url = `/${url.slice(base.length)}`
    files(request, response, answer404)
  })
}

function openDirectory(dir: string) {
  return {
    files: sirv(dir, { etag: true, gzip: true, brotli: true, dev: false }),
    notFound: readFileSync(join(dir, '404.html')),
  }
}

/** Listen on a port, or on the next free one up to `last`. */
async function listen(server: Server, host: string, port: number, last: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') resolve(false)
    else reject(error)
  })
  server.listen(port, host, () => {
    resolve(true)
  })
  if (await promise) return port
  if (port >= last) throw new Error(`Port ${String(port)} is busy; name another one with --port.`)
  console.log(`Port ${String(port)} is busy; trying ${String(port + 1)}.`)
  server.removeAllListeners('listening')
  return listen(server, host, port + 1, last)
}

const usage = 'Usage: npm start -- [--host NAME] [--port NUMBER] [--base PATH] [--dir FOLDER]'

/** Reads the options of the command line. Wrong options end the process with status 2. */
function options() {
  const option = { type: 'string' } as const
  try {
    // The server is reachable only from this machine, unless started with `npm start -- --host 0.0.0.0`.
    const {
      dir = 'dist',
      host = 'localhost',
      base,
      port,
    } = parseArgs({
      options: { dir: option, host: option, base: option, port: option },
    }).values
    if (port === undefined || (/^\d{1,5}$/.test(port) && Number(port) < 65_536)) return { dir, host, base, port }
    console.error(`--port is "${port}"; expected a number up to 65535. ${usage}`)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}. ${usage}`)
  }
  process.exit(2)
}

if (import.meta.main) {
  const { dir, host, base = (await import('../src/settings.ts')).base, port } = options()
  const first = Number(port ?? 4321)
  const used = await listen(serve({ dir, base }), host, first, port === undefined ? first + 20 : first)
  console.log(`The reference is at http://${host}:${String(used)}${base} (stop with Ctrl+C)`)
}
