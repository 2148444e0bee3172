import { z } from 'zod'
import { id, prose } from './fields.ts'

/** A public source that notes can name as their basis. */
export const sourceSchema = z
  .strictObject({
    id: id().describe('The id that `basis.source` refers to'),
    title: prose().describe('What it is'),
    url: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Its address, if it is public'),
    supports: prose().describe('What it was used for'),
    kept: prose()
      .optional()
      .describe('Why it is kept although no record names it, for example for its published address'),
  })
  .describe('A source')
