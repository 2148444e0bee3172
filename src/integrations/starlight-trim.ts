import type { AstroIntegration } from 'astro'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const page = '@astrojs/starlight/dist/components/Page.astro'

// Each is sent with every page and serves a part that this site has replaced.
const unused = [
  { line: '<script src="../components-internals/SidebarPersistState"></script>', why: 'our sidebar keeps no state' },
  { line: '<link rel="stylesheet" href={printHref} media="print" />', why: 'our styles hold the rules for print' },
  { line: "import printHref from '../style/print.css?url&no-inline';", why: 'as above' },
  { line: "import '../style/asides.css';", why: 'src/styles/prose.css holds the rules for asides' },
]

/**
 * Leaves out of Starlight's page what no override can reach.
 * @throws (in the build) when a line is no longer there, so that this is reviewed with each new Starlight
 */
export function starlightTrim(): AstroIntegration {
  const plugin: Plugin = {
    name: 'starlight-trim',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(page)) return
      return unused.reduce(
        (text, { line }) => {
          if (!text.includes(line))
            this.error(`Starlight's page no longer has: ${line}\nReview src/integrations/starlight-trim.ts.`)
          return text.replace(line, '')
        },
        readFileSync(id, 'utf8'),
      )
    },
  }
  return {
    name: 'starlight-trim',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  }
}
