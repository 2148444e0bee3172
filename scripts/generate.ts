import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { jsonSchema, schemasFor } from '../src/codes/schema.ts'
import { languageSchema } from '../src/codes/replies/schema.ts'
import { siteSchema } from '../src/codes/site-schema.ts'
import { dataFile } from '../src/data/folder.ts'
import { glossarySchema } from '../src/data/glossary-schema.ts'
import { casesSchema, outOfDomainSchema, pageWordsSchema, pasteRulesSchema } from '../src/data/lookup-schemas.ts'
import { loadSite } from '../src/data/site-file.ts'

/** Generated files in the repository: schemas that editors use for the data files. */
export function generatedFiles(): { file: string; text: string }[] {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const schema = (one: z.ZodType) => z.toJSONSchema(one, { target: 'draft-2020-12', io: 'input' })
  return [
    { file: dataFile('codes.schema.json'), text: text(jsonSchema(schemasFor(loadSite()))) },
    { file: dataFile('site.schema.json'), text: text(schema(siteSchema)) },
    { file: dataFile('glossary.schema.json'), text: text(schema(glossarySchema)) },
    { file: dataFile('replies.schema.json'), text: text(schema(languageSchema)) },
    { file: dataFile('cases.schema.json'), text: text(schema(casesSchema)) },
    { file: dataFile('lookup.schema.json'), text: text(schema(pasteRulesSchema)) },
    { file: dataFile('out-of-domain.schema.json'), text: text(schema(outOfDomainSchema)) },
    { file: dataFile('lookup-pages.schema.json'), text: text(schema(pageWordsSchema)) },
  ]
}

/** `npm run generate`: writes these files. */
if (import.meta.main) {
  for (const { file, text } of generatedFiles()) {
    writeFileSync(file, text)
    console.log(`${file}: ${String(Buffer.byteLength(text))} bytes`)
  }
}
