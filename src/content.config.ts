import { existsSync } from 'node:fs'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { contentFolder } from './data/folder.ts'
import { aboutSchema } from './hand-written/schemas.ts'

const schema = docsSchema({
  extend: z.object({
    /** Whether the page has its own heading, larger than the usual one */
    ownHeading: z.boolean().default(false),
  }),
})
let cachedSchema: ReturnType<typeof schema> | undefined

const docs = `${contentFolder()}/docs`

export const collections = {
  docs: defineCollection({
    // Reads what Starlight's own loader reads, but from the folder of the current API.
    loader: existsSync(docs) ? glob({ base: docs, pattern: '**/[^_]*.{md,mdx}' }) : () => [],
    // `StarlightPage` requests the schema for every page, and building it takes longer than rendering a page. This is
    // not reported yet; remove it when Starlight caches the schema itself.
    schema: (context) => (cachedSchema ??= schema(context)),
  }),
  /** The page about the site, which every API has. */
  pages: defineCollection({
    loader: glob({ base: `${contentFolder()}/pages`, pattern: 'about.mdx' }),
    schema: aboutSchema,
  }),
  // Starlight reads this collection and warns if it is missing. The site changes none of Starlight's texts.
  i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
}
