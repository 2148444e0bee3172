import { existsSync } from 'node:fs'
import { valueAt } from '../src/codes/read/issues.ts'
import { schemasFor } from '../src/codes/schema.ts'
import { languageSchema } from '../src/codes/replies/schema.ts'
import { siteSchema } from '../src/codes/site-schema.ts'
import { dataFile } from '../src/data/folder.ts'
import { glossarySchema } from '../src/data/glossary-schema.ts'
import { casesSchema, outOfDomainSchema, pageWordsSchema, pasteRulesSchema } from '../src/data/lookup-schemas.ts'
import { replyFiles } from '../src/data/replies.ts'
import { loadSite } from '../src/data/site-file.ts'
import { command, readRaw, writeData } from './lib/data-files.ts'

/**
 * `npm run format`: formats the data files. Codes ascend, fields are in the order of the schema, texts have no white
 * space at their ends. The content does not change.
 */
await command(async () => {
  const files = [
    { file: dataFile('codes.json'), schema: () => schemasFor(loadSite()).reference },
    { file: dataFile('site.json'), schema: () => siteSchema },
    { file: dataFile('glossary.json'), schema: () => glossarySchema },
    { file: dataFile('lookup.json'), schema: () => pasteRulesSchema },
    { file: dataFile('cases.json'), schema: () => casesSchema },
    { file: dataFile('out-of-domain.json'), schema: () => outOfDomainSchema },
    { file: dataFile('lookup-pages.json'), schema: () => pageWordsSchema },
    ...replyFiles().map((file) => ({ file, schema: () => languageSchema })),
  ]
  for (const { file, schema } of files.filter(({ file }) => existsSync(file))) {
    if (await writeData(file, ascending(readRaw(file)), schema())) console.log(`${file}: put in order.`)
  }
  return 0
})

/** Sorts the codes of the reference; leaves anything else unchanged. */
function ascending(value: unknown): unknown {
  const codes = valueAt(value, ['codes'])
  if (!Array.isArray(codes)) return value
  const number = (record: unknown) => Number(valueAt(record, ['code']))
  return { ...(value as object), codes: codes.toSorted((a, b) => number(a) - number(b)) }
}
