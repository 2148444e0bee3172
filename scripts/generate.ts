import { readFileSync, writeFileSync } from 'node:fs'
import { jsonSchema, schemasFor } from '../src/codes/schema.ts'
import { loadSite } from '../src/data/site.ts'

/** Where editors find the schema of `data/codes.json`. */
export const schemaFile = 'data/codes.schema.json'

/** The text of that file, as it must be. */
export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(schemasFor(loadSite())), null, 2)}\n`
}

/** `npm run generate`: writes what is kept in the repository but made from the sources. */
if (import.meta.main) {
  writeFileSync(schemaFile, schemaText())
  console.log(`${schemaFile}: ${String(readFileSync(schemaFile).length)} bytes`)
}
