import type { AstroIntegration } from 'astro'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataError } from '../codes/problems/problem.ts'
import { absolute } from '../publishing/published-file.ts'
import { pageMarkdown } from '../exports/page-markdown.ts'
import { publishedFiles } from '../published-files.ts'
import { buildContext } from '../build-context.ts'
import type { BuildContext, PublishedFile } from '../publishing/published-file.ts'
import { completeBody, writeFiles } from '../publishing/write.ts'
import { base } from '../settings.ts'
import { withCharset } from '../site-files/headers.ts'

/**
 * Writes every published file into the built site, and serves them in `astro dev` at the same addresses.
 * @throws (in the build) if two files have the same address
 */
export function publishing(): AstroIntegration {
  return {
    name: 'publishing',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const count = await writeFiles(folder, publishedFiles(withGuides(buildContext(), folder)))
        logger.info(`${String(count)} files for programs and readers elsewhere`)
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          answer(request, response).then(
            (answered) => {
              if (!answered) next()
            },
            // Requests for pages pass through here too, but pages show problems of the data themselves.
            (error: unknown) => {
              next(error instanceof DataError ? undefined : error)
            },
          )
        })
      },
    },
  }
}

/** Makes the context, with guides as in their built pages. */
function withGuides(context: BuildContext, folder: string): BuildContext {
  const { paths } = context
  const guideText = (id: string) => {
    const path = paths.guide(id)
    const html = readFileSync(join(folder, path.slice(base.length), 'index.html'), 'utf8')
    return pageMarkdown(html, absolute(context, path))
  }
  return { ...context, guideText }
}

async function answer({ url = '' }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = url.split('?', 1)[0] ?? ''
  if (!path.startsWith(base)) return false
  const file = indexOf(buildContext()).get(path.slice(base.length).replace(/\/$/, '/index.html'))
  if (!file) return false
  const body = completeBody(await file.body())
  response.setHeader('content-type', withCharset(file.type))
  response.end(body)
  return true
}

const indexes = new WeakMap<BuildContext['catalog'], ReadonlyMap<string, PublishedFile>>()

function indexOf(context: BuildContext): ReadonlyMap<string, PublishedFile> {
  const made = indexes.get(context.catalog)
  if (made) return made
  const index = new Map([...publishedFiles(context)].map((file) => [file.path, file]))
  indexes.set(context.catalog, index)
  return index
}
