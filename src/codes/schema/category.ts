import { z } from 'zod'
import type { Site } from '../site-schema.ts'
import { id, list, oneOf, prose } from './fields.ts'

/** A category of codes. */
export const categorySchema = (site: Pick<Site, 'stations'>) =>
  z
    .strictObject({
      id: id().describe('Part of the address of its page: permanent once published'),
      title: prose().describe('Its name, in the sidebar and on its page'),
      abbr: z
        .string()
        .regex(/^[A-Z][a-z]$/, 'a capital and a small letter')
        .describe('Two letters that identify its codes on the map'),
      station: oneOf(site.stations).describe('The stage at which its codes occur'),
      description: prose().describe('What it covers, in one or two sentences'),
      common: prose().describe('What its codes have in common, and what that means for the reader'),
      checkFirst: list('A step').min(1).describe('What to check first for any of its codes'),
      groups: z
        .array(
          z
            .strictObject({
              id: id().describe('The id that `group` of a code refers to'),
              title: prose().describe('Its name, which says in brief what to do about its codes'),
              note: prose().describe('What its codes have in common'),
            })
            .describe('Codes of the category that are handled in the same way'),
        )
        .min(2)
        .optional()
        .describe('Parts of the category'),
    })
    .describe('A category')
