import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { DataError } from '../codes/problems/problem.ts'
import { readFrontMatter } from '../hand-written/front-matter.ts'
import { aboutSchema } from '../hand-written/schemas.ts'
import { aboutFile } from './page-files.ts'

/**
 * The front matter of the page about the site.
 * @throws DataError with every problem of it
 */
export function readAbout(): z.infer<typeof aboutSchema> {
  const file = aboutFile()
  const { data, problems } = readFrontMatter(readFileSync(file, 'utf8'), file, aboutSchema)
  if (!data) throw new DataError(problems)
  return data
}
