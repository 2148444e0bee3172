import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro'
import { relative, resolve } from 'node:path'
import { checkData } from '../check-data.ts'
import { DataError } from '../codes/problems/problem.ts'
import { codesFile } from '../data/load-catalog.ts'
import { dataFolder } from '../data/folder.ts'

/**
 * The file into which Astro reads hand-written pages, a while after they change. A page that is made before then keeps
 * the former values, because Astro's modules hold what they have read.
 */
const contentStore = '.astro/data-store.json'

type DevServer = HookParameters<'astro:server:setup'>['server']

/**
 * Runs the checks of `npm run check` before anything is built, so that bad data leaves nothing half-built. In
 * `astro dev`, it reloads the pages after each change of a data file, and shows problems in place of the pages.
 * @throws DataError (in the build) with every problem of every data file
 */
export function dataCheck(): AstroIntegration {
  return {
    name: 'data-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const error = command === 'build' ? findError() : undefined
        if (error) throw error
      },
      'astro:server:setup': ({ server, logger }) => {
        const watched = [codesFile(), dataFolder(), contentStore].map((path) => resolve(path))
        server.watcher.add(watched)
        let pending: NodeJS.Timeout | undefined
        server.watcher.on('all', (_, path) => {
          if (watched.every((place) => relative(place, path).startsWith('..'))) return
          // Editors empty a file before they write it, and the watcher drops events that follow too fast.
          clearTimeout(pending)
          pending = setTimeout(reload, 100, server, logger)
        })
        // A page that was loading when its data became invalid has missed the error.
        server.ws.on('connection', () => {
          report(server)
        })
      },
    },
  }
}

function reload(server: DevServer, logger: AstroIntegrationLogger): void {
  // The modules that made the pages have the old data, and so do Astro's static paths.
  for (const environment of Object.values(server.environments)) {
    if (environment.name !== 'client') environment.hot.send({ type: 'full-reload' })
  }
  const problems = report(server)
  if (problems === undefined) server.ws.send({ type: 'full-reload' })
  else logger.error(problems)
}

/** Shows problems of the data in open pages, and returns them; undefined if there are none. */
function report(server: DevServer): string | undefined {
  const message = findError()?.message
  if (message !== undefined) server.ws.send({ type: 'error', err: { message, stack: '' } })
  return message
}

function findError(): DataError | undefined {
  const { problems } = checkData()
  return problems.length > 0 ? new DataError(problems) : undefined
}
