import { z } from 'zod'
import { certainties, changes, effects } from './enums.ts'
import { code, date, id, prose } from './fields.ts'

export const step = z
  .strictObject({
    do: prose().describe('What to do: imperative and concrete. `Backticks` mark field names and values.'),
    expect: prose()
      .optional()
      .describe('What the reader sees at this step if this was the cause. Left out if there is nothing to see.'),
    causes: z
      .array(z.int().min(1))
      .min(1)
      .optional()
      .describe('The causes that it tests or fixes, by their position in `causes`, counted from 1'),
    prevention: z
      .literal(true)
      .optional()
      .describe('Set if the step prevents the code from recurring; such steps come last'),
  })
  .describe('One step of the remedy. It names its causes, or is marked as prevention')

export const confusion = z
  .strictObject({
    code: code().describe('The other code'),
    difference: prose().describe('How to tell the two apart, from the point of view of this code'),
  })
  .describe('A code that is often mistaken for this one; its record names this one as well')

export const occurrence = z
  .strictObject({
    at: id().describe('The id of an entry of `calls` or `places`'),
    certainty: z.enum(certainties).describe('`shown` by a source, or `likely`'),
    source: id().optional().describe('The id of an entry of `sources`; required if the certainty is `shown`'),
    note: prose().optional().describe('What is special about it here, in a few words'),
  })
  .describe('A call or place where the code occurs')

export const effect = z
  .strictObject({
    happened: z.enum(effects).describe('One word, for programs'),
    note: prose().describe('The same as a sentence, for people'),
  })
  .describe('What has happened by the time the code arrives')

export const example = z
  .strictObject({
    caption: prose().describe('What it shows'),
    wrong: z.string().min(1).optional().describe('What leads to the code; plain text, several lines allowed'),
    right: z.string().min(1).describe('What does not lead to it; plain text, several lines allowed'),
    note: prose().optional().describe('What to look for'),
  })
  .describe('A wrong and a correct value or request to compare')

export const change = z
  .strictObject({
    date: date().describe('The day of the change, YYYY-MM-DD'),
    change: z.enum(changes).describe('What kind of change it was'),
    note: prose().describe('What changed, in a sentence, for the page, the list of changes and the feed'),
    formerMessage: prose().optional().describe('For `reworded`: the former message, which can still be found'),
  })
  .describe('One dated change of this record')

export const retirement = z
  .strictObject({
    since: date().describe('The day from which the API no longer returns the code, YYYY-MM-DD'),
    replacedBy: code().optional().describe('The code that replaces it, if there is one'),
    reason: prose().describe('Why, in a sentence'),
  })
  .describe('Set when the API no longer returns this code. The record and its page stay.')
