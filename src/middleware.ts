import { defineMiddleware } from 'astro:middleware'
import { bootScript } from './csp.ts'

const entry = /<script type="module" src="([^"]*\/_astro\/[^"]*)"><\/script>/
// With its content: the start of a tag alone may also stand in an attribute, where text from the data is quoted.
const inHead = `<script>${bootScript}`

/**
 * Hands the page's script to the one in its head, which asks for it once there is something to read: it only adds to
 * a page that is whole, and would share the line with the stylesheet. The page for lost addresses leads on at once.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html') || /\/404(\.html|\/)?$/.test(url.pathname))
    return response
  const html = await response.text()
  const [tag, script] = entry.exec(html) ?? []
  const handing = `<script data-then="${String(script)}">${bootScript}`
  const page = tag === undefined ? html : html.replace(tag, '').replace(inHead, () => handing)
  return new Response(page, response)
})
