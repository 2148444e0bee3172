// @ts-check
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { resolve } from 'node:path'
import { contentFolder, dataFolder, defaultFolder } from './src/data/folder.ts'
import { publishing } from './src/integrations/publishing.ts'
import { headingLinks } from './src/markdown/heading-links.ts'
import { ledger } from './src/integrations/ledger.ts'
import { pagefind } from './src/integrations/pagefind.ts'
import { proseLinks } from './src/markdown/prose-links.ts'
import { absoluteAddress } from './src/codes/addresses.ts'
import { codeSplittingGroups } from './src/integrations/script-groups.ts'
import { dataCheck } from './src/integrations/data-check.ts'
import { sitePreview } from './src/previews/previews.ts'
import { codeBlock, highlighting } from './src/markdown/code-block.ts'
import { previewTags } from './src/previews/tags.ts'
import { base, siteDescription, siteTitle, siteUrl } from './src/settings.ts'
import { routeContext, paths } from './src/site.ts'
import { withLastChange } from './src/sitemap.ts'

const layout = (/** @type {string} */ name) => `./src/components/layout/${name}.astro`
const overrides = [
  'ContentPanel',
  'DraftContentNotice',
  'Footer',
  'Head',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Search',
  'Sidebar',
  'ThemeProvider',
  'ThemeSelect',
  'TwoColumnContent',
]
const unused = ['Banner', 'FallbackContentNotice', 'Hero']

// No part of a script waits for another that preloading would fetch earlier: the code for it would be bytes for nothing.
// Astro sets the option itself, so that it can only be changed here. Vite then still puts the helper that preloads into
// the script of every page (https://github.com/vitejs/vite/issues/13952); it would also load styles that parts import,
// which none does.
/** @satisfies {NonNullable<import('astro').ViteUserConfig['plugins']>[number]} */
const withoutPreloads = {
  name: 'without-preloads',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
}

export default defineConfig({
  site: siteUrl,
  base,
  trailingSlash: 'ignore',
  prefetch: false,
  // What one API's content was made into is not mixed with that of another.
  ...(dataFolder() === defaultFolder ? {} : { cacheDir: `.cache/astro/${dataFolder().replaceAll(/\W+/g, '-')}` }),
  integrations: [
    dataCheck(),
    starlight({
      title: siteTitle,
      description: siteDescription,
      favicon: '/favicon.svg',
      customCss: ['./src/styles/site.css'],
      components: Object.fromEntries([
        ...overrides.map((name) => [name, layout(name)]),
        ...unused.map((name) => [name, layout('Unused')]),
      ]),
      sidebar: [],
      pagefind: false,
      disable404Route: true,
      credits: false,
      head: previewTags(absoluteAddress(siteUrl, paths.preview(sitePreview)), siteTitle),
      // `headingLinks` adds them: Starlight's bring their styles to every page.
      markdown: { headingLinks: false, processedDirs: [contentFolder()] },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      // Its styles and scripts would make three requests; Shiki, which it uses too, needs none (src/markdown/code-block.ts).
      expressiveCode: false,
    }),
    sitemap({ serialize: withLastChange }),
    pagefind(),
    // After the full-text index, which need not read thousands of short links.
    publishing(),
    ledger(),
  ],
  markdown: {
    processor: satteri({ hastPlugins: [satteriHeadingIdsPlugin(), headingLinks, proseLinks(routeContext)] }),
    shikiConfig: { ...highlighting, transformers: [codeBlock()] },
  },
  vite: {
    plugins: [withoutPreloads],
    // Scripts take words of the API from its data folder, and hand-written pages, wherever they are, components of the
    // site; Node finds both by `imports` in package.json.
    resolve: { alias: { '#data': resolve(dataFolder()), '#site': resolve('src') } },
    // Scripts are files of their own: the policy allows no inline script but the one that sets the theme.
    build: {
      assetsInlineLimit: 0,
      // Astro writes a directive into each hand-written page for a plugin of its own, and Vite's bundler warns of it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: codeSplittingGroups() } } } } },
    },
    // Measurements leave more folders behind than a system lets one process watch.
    server: { watch: { ignored: ['**/.cache/bench-scale/**'] } },
  },
})
