import { z } from 'zod'
import type { Site } from '../site-schema.ts'
import { basisSchema } from './basis.ts'
import { id, list, prose } from './fields.ts'

/** A call of the API. */
export const callSchema = (site: Pick<Site, 'basisTypes'>) =>
  z
    .strictObject({
      id: id().describe('Part of the address of its page: permanent once published'),
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).describe('The HTTP method'),
      path: prose().describe('Its path below the root of the API'),
      title: prose().describe('What it does, in two to five words'),
      does: prose().describe('What it does, in one to three sentences'),
      body: prose().describe('How its body is sent, such as JSON'),
      takes: z
        .array(
          z
            .strictObject({
              name: prose().describe('The field'),
              what: prose().describe('What it contains'),
              required: z.literal(true).optional().describe('Set if a source shows that it is required'),
            })
            .describe('A field of the request'),
        )
        .describe('The parameters of the call'),
      request: z.string().min(1).describe('A complete request with made-up values, on several lines'),
      answer: prose().describe('What a response contains, as far as a source shows it'),
      notes: list('A trap').optional().describe('What often goes wrong with it'),
      basis: z.array(basisSchema(site)).min(1).describe('What this record is based on'),
    })
    .describe('A call of the API')
