import { transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * The only inline script of the site, `src/boot.js`. Before the first paint it sets three things: the theme, so that
 * nothing flashes; `data-scripted`, because without scripts the system determines the theme; and, if the address has a
 * query, `data-query`, so that the table is not shown unfiltered first. It remembers Enter in a look-up until the
 * script that answers has loaded, and reports a page script that a deployment has removed.
 */
export const bootScript = minified(readFileSync('src/boot.js', 'utf8'))

const bootScriptHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`

/**
 * The Content-Security-Policy of every page. Pagefind needs `wasm-unsafe-eval`; the one inline script is allowed by its
 * hash; `style` attributes (but not `style` elements) are allowed, because they set the colors of code and of the map.
 * @param where `meta` omits directives that browsers ignore in a meta tag
 */
export function contentSecurityPolicy(where: 'meta' | 'header'): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${bootScriptHash}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(where === 'header' ? ["frame-ancestors 'none'"] : []),
  ]
  return directives.join('; ')
}

/** Minify a script that every page contains. It is not a module; its block keeps its names out of the global scope. */
function minified(script: string): string {
  return transformSync(script, { minify: true, charset: 'utf8', target: 'es2022' }).code.trim()
}
