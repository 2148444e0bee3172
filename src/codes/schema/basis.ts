import { z } from 'zod'
import type { Site } from '../site-schema.ts'
import { id, oneOf, prose } from './fields.ts'

/** What a record is based on. */
export const basisSchema = (site: Pick<Site, 'basisTypes'>) =>
  z
    .strictObject({
      type: oneOf(site.basisTypes).describe('What kind of ground the note rests on'),
      source: id().optional().describe('The id of an entry of `sources`; some types need one'),
      note: prose().describe('What of the note this supports'),
    })
    .describe('What the note rests on, so that a reader can weigh it')
