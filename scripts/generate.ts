import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { jsonSchema, schemasFor } from '../src/codes/schema.ts'
import { dataFiles, schemaNameOf } from '../src/data/files.ts'
import { dataFile } from '../src/data/folder.ts'
import { loadSite } from '../src/data/site-file.ts'

/** Generated files in the repository: schemas that editors use for the data files. */
export function generatedFiles(): { file: string; text: string }[] {
  return dataFiles.map((one) => {
    const schema =
      one.name === 'codes.json'
        ? jsonSchema(schemasFor(loadSite()))
        : z.toJSONSchema(one.schema(), { target: 'draft-2020-12', io: 'input' })
    return { file: dataFile(schemaNameOf(one)), text: `${JSON.stringify(schema, null, 2)}\n` }
  })
}

/** `npm run generate`: writes these files. */
if (import.meta.main) {
  for (const { file, text } of generatedFiles()) {
    writeFileSync(file, text)
    console.log(`${file}: ${String(Buffer.byteLength(text))} bytes`)
  }
}
