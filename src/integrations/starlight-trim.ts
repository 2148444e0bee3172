import type { AstroIntegration } from 'astro'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const page = '@astrojs/starlight/dist/components/Page.astro'

// Each is sent with every page and serves a part that this site has replaced.
const unused = [
  { text: '<script src="../components-internals/SidebarPersistState"></script>', why: 'our sidebar keeps no state' },
  { text: '<link rel="stylesheet" href={printHref} media="print" />', why: 'our styles hold the rules for print' },
  { text: "import printHref from '../style/print.css?url&no-inline';", why: 'as above' },
  { text: "import '../style/props.css';", why: 'src/styles/tokens.css sets what is still asked for' },
  { text: "import '../style/reset.css';", why: 'src/styles/base.css has its own' },
  { text: "import '../style/asides.css';", why: 'src/styles/prose.css holds the rules for asides' },
  { text: "import '../style/util.css';", why: 'src/styles/base.css has the one class that is used' },
  { text: "import 'virtual:starlight/optional-css';", why: 'src/styles/prose.css places the links of headings' },
  { text: /<style>[^]*<\/style>/, why: 'src/styles/layout.css places the frame' },
  { text: "'data-theme': 'dark'", why: 'without a script the system decides' },
]

/**
 * Leaves out of Starlight's page what no override can reach.
 * @throws (in the build) when a part is no longer there, so that this is reviewed with each new Starlight
 */
export function starlightTrim(): AstroIntegration {
  const plugin: Plugin = {
    name: 'starlight-trim',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(page)) return
      return unused.reduce(
        (html, { text }) => {
          if (typeof text === 'string' ? !html.includes(text) : !text.test(html))
            this.error(`Starlight's page no longer has: ${String(text)}\nReview src/integrations/starlight-trim.ts.`)
          return html.replace(text, '')
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
