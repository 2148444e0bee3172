import { createHash } from 'node:crypto'

/**
 * The only inline script of the site. Before the first paint it sets the theme, so that nothing flashes, and marks that
 * the address holds a query, so that the table is not shown whole before it is filtered. After the first paint it asks
 * for the page's script (see src/middleware.ts); at once where the address holds a query, or nobody looks yet. Where
 * that is gone, as a deployment took it away, every place that would tell of it says so.
 */
export const bootScript =
  "try{var t=localStorage.getItem('theme')}catch(e){}" +
  "document.documentElement.dataset.theme=t=='light'||t=='dark'?t:matchMedia('(prefers-color-scheme:light)').matches?'light':'dark';" +
  "if(location.search)document.documentElement.dataset.query='';" +
  'var s=document.currentScript.dataset.then;' +
  "s&&addEventListener('DOMContentLoaded',function(){" +
  "function go(){import(s).catch(function(){document.querySelectorAll('[role=status]').forEach(function(e){" +
  "e.textContent='The script of this page could not be loaded. Reload the page.'})})}" +
  "location.search||document.hidden||!PerformanceObserver.supportedEntryTypes.includes('paint')?go():" +
  "new PerformanceObserver(function(l,o){o.disconnect();go()}).observe({type:'paint',buffered:true})})"

const firstScriptHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`

/**
 * The Content-Security-Policy of every page. Pagefind needs `wasm-unsafe-eval`; the one inline script is allowed
 * by its hash; `style` attributes are allowed (and no `style` elements), because Expressive Code and the map of
 * codes set custom properties in them.
 * @param where `meta` leaves out what browsers ignore in a meta tag
 */
export function contentSecurityPolicy(where: 'meta' | 'header'): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${firstScriptHash}`,
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
