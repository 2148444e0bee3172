import { z } from 'zod'
import type { Site } from '../site-schema.ts'
import { basisSchema } from './basis.ts'
import { change, confusion, effect, example, retirement, occurrence, step } from './code-parts.ts'
import { kinds, repeats, retryPolicies } from './enums.ts'
import { code, id, list, oneOf, prose } from './fields.ts'

/** A status code with its complete note. */
export const codeSchema = (site: Pick<Site, 'actors' | 'audiences' | 'basisTypes'>) =>
  z
    .strictObject({
      code: code().describe('The number the API returns'),
      message: z
        .string()
        .min(1)
        .describe("The message of the vendor's table, verbatim: odd wording and curly quotes stay"),
      kind: z.enum(kinds).describe('success, a state that is already reached, or an error'),
      category: id().describe('The id of an entry of `categories`'),
      group: id().optional().describe('The id of an entry of `groups` of its category, if that has any'),
      actor: oneOf(site.actors).describe('Who can resolve it'),
      retry: z.enum(retryPolicies).describe('Whether and when to retry the call'),
      repeat: z.enum(repeats).describe('Whether a program may automatically make the same call again'),
      effect,
      meaning: prose().describe('What happened, in one to three plain sentences'),
      firstLook: prose().describe(
        'The one check that settles most cases, in a sentence; it is shown first on the page',
      ),
      seenAt: z.array(occurrence).describe('Where the code occurs, most likely first'),
      causes: list('A cause that one can check').describe('Specific causes, most likely first'),
      remediation: z
        .array(step)
        .describe('Steps in order: first whether one user or all are affected, then the cheapest and most likely'),
      example: example.optional(),
      retryAdvice: prose().describe(
        'In words: whether the call may be repeated, what harm that can do, and what to change first',
      ),
      confusedWith: z.array(confusion).describe('Codes that are often mistaken for this one'),
      keywords: list('A word or short phrase').describe(
        '4 to 12 words or phrases of people who have not seen the message',
      ),
      to: oneOf(site.audiences).describe('Who gets the reply'),
      tellUser: prose().describe(
        'A reply that support can send unchanged, except for slots to fill in, such as `[link]`',
      ),
      tellDeveloper: prose().optional().describe('What to tell the developer of whoever gets the reply, if that helps'),
      collect: list('One thing to collect').describe(
        'What to collect before escalating; never secrets or identity data',
      ),
      basis: z.array(basisSchema(site)).min(1).describe('What the note is based on'),
      guides: z.array(id().describe('The id of a guide')).describe('Guides that help with this code'),
      history: z.array(change).min(1).describe('Dated changes, oldest first; the first is `added`'),
      retired: retirement.optional(),
    })
    .describe('One status code')
