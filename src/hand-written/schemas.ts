import { z } from 'zod'
import { prose } from '../codes/schema/fields.ts'

/** The fields of a guide's front matter that are used outside its page; Starlight defines the rest. */
export const guideSchema = z.object({
  title: prose().describe('The heading of the guide'),
  description: prose().describe('What it answers, in a sentence'),
  sidebar: z
    .object({ order: z.number().default(0).describe('Its place in lists') })
    .prefault({})
    .describe('How Starlight lists it'),
})

/** The front matter of the page about the site. */
export const aboutSchema = z.object({
  title: prose().describe('The heading of the page'),
  description: prose().describe('What it is about, in a sentence'),
  sections: z.record(z.string(), prose()).default({}).describe('Permanent ids of its sections, and their headings'),
})
