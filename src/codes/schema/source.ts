import { z } from 'zod'
import { id, prose } from './fields.ts'

/** A public source that notes can name as their basis. */
export const sourceSchema = z
  .strictObject({
    id: id().describe('What `basis.source` names'),
    title: prose().describe('What it is'),
    url: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Where it can be read, if it is public'),
    supports: prose().describe('What it was used for'),
    kept: prose().optional().describe('Why it stays although no record names it, such as a published address'),
  })
  .describe('A source')
