import { z } from 'zod'
import type { Site } from '../site-schema.ts'
import { id, oneOf, prose } from './fields.ts'

/** What a record is based on. */
export const basisSchema = (site: Pick<Site, 'basisTypes'>) =>
  z
    .strictObject({
      type: oneOf(site.basisTypes).describe('The type of source that the note is based on'),
      source: id().optional().describe('The id of an entry of `sources`; some types need one'),
      note: prose().describe('Which part of the note this supports'),
    })
    .describe('What the note is based on, so that readers can judge it')
