import { defineMiddleware } from 'astro:middleware'

const entry = /<script type="module" src="([^"]*\/_astro\/[^"]*)"><\/script>/
const inHead = '<script>'

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
  const page =
    tag === undefined ? html : html.replace(tag, '').replace(inHead, `<script data-then="${String(script)}">`)
  return new Response(page, response)
})
