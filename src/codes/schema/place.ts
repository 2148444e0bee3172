import { z } from 'zod'
import { id, prose } from './fields.ts'

/** A place, other than a call, where codes occur. */
export const placeSchema = z
  .strictObject({
    id: id().describe('What `seenAt.at` names'),
    title: prose().describe('Its name'),
    description: prose().describe('What it is, in a sentence or two'),
    everyCall: z.literal(true).optional().describe('Set where its codes can answer any call'),
  })
  .describe('A place, other than a call, where codes come up')
