import { z } from 'zod'
import { readFileSync } from 'node:fs'
import { parseJson } from './json.ts'
import { DataError } from './problems.ts'

const entrySchema = z.strictObject({
  id: z.string().describe('The fragment of its address: permanent once published'),
  term: z.string().describe('The term as the field writes it'),
  names: z.array(z.string()).describe('What stands for it in prose, matched as whole words and by case'),
  definition: z.string().describe('What it is, in one to three sentences'),
  matters: z.string().optional().describe('Why it matters here'),
})

/** One term of the glossary. */
export type GlossaryEntry = z.infer<typeof entrySchema>

let loaded: readonly GlossaryEntry[] | undefined

/**
 * The glossary, in alphabetical order.
 * @param file its source
 * @throws DataError if the file is not JSON or does not fit
 */
export function loadGlossary(file = 'data/glossary.json'): readonly GlossaryEntry[] {
  loaded ??= read(file)
  return loaded
}

function read(file: string): readonly GlossaryEntry[] {
  const document = parseJson(readFileSync(file), file)
  if (document.problems.length > 0) throw new DataError(document.problems)
  const parsed = z.array(entrySchema).safeParse(document.value)
  if (parsed.success) return parsed.data
  throw new DataError(
    parsed.error.issues.map(({ path, message }) => {
      return { file, ...document.position(path as (string | number)[]), text: message }
    }),
  )
}
