import { jsonSchema, schemasFor } from '../codes/schema.ts'
import { absolute } from '../publishing/published-file.ts'
import type { Download } from '../publishing/download.ts'

/** The JSON Schema (2020-12) of the source file, with its address as `$id`. */
export const schemaJson: Download = {
  name: 'codes.schema.json',
  permanent: true,
  about: () => ['JSON Schema (2020-12) of the source file'],
  files: (context) => [
    {
      path: 'codes.schema.json',
      type: 'application/schema+json',
      body: () => {
        const { $schema, ...rest } = jsonSchema(schemasFor(context.catalog.site))
        const $id = absolute(context, context.paths.file('codes.schema.json'))
        const { version, updated } = context.catalog
        return `${JSON.stringify({ $schema, $id, $comment: `Version ${version} of ${updated}`, ...rest }, null, 2)}\n`
      },
    },
  ],
}
