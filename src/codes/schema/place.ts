import { z } from 'zod'
import { id, prose } from './fields.ts'

/** A place, other than a call, where codes occur. */
export const placeSchema = z
  .strictObject({
    id: id().describe('The id that `seenAt.at` refers to'),
    title: prose().describe('Its name'),
    description: prose().describe('What it is, in a sentence or two'),
    everyCall: z.literal(true).optional().describe('Set if any call can return its codes'),
  })
  .describe('A place, other than a call, where codes occur')
