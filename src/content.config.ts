import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'

const schema = docsSchema({
  extend: z.object({
    /** The page brings a heading of its own, larger than the usual one. */
    ownHeading: z.boolean().default(false),
  }),
})
let made: ReturnType<typeof schema> | undefined

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Starlight asks for it anew with every page; to build it takes longer than to render a page.
    schema: (context) => (made ??= schema(context)),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
}
