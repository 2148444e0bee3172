import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { counted } from '../counted.ts'
import { listOptions, quote } from './problem.ts'

type Issue = z.core.$ZodIssue

/**
 * Explain a Zod issue: what was found, what is expected, and how to fix it.
 * @param issue as `safeParse` reports it
 * @param name what a person would call the value at its path
 * @param input the value at the issue's path; undefined if there is none
 * @param known names of properties that may appear there, for a suggestion
 * @param about the description of the field, for a message about a missing field
 */
export function explainIssue(
  issue: Issue,
  name: string,
  input: unknown,
  known: readonly string[],
  about?: string,
): string {
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined)
        return `${name} is missing; expected ${expectedType(issue.expected)}${about ? `: ${about}` : ''}`
      return `${name} is ${quote(input)}; expected ${expectedType(issue.expected)}${fixHint(input, issue.expected)}`
    case 'invalid_value':
      return `${name} is ${quote(input)}; expected ${listOptions(issue.values.map(String))}${suggestionFor(input, issue.values.map(String))}`
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, known)).join('; ')
    case 'too_small':
      if (issue.origin === 'string') return `${name} is empty; expected text${about ? `: ${about}` : ''}`
      if (issue.origin === 'array' && lengthOf(input) === 0)
        return `${name} is empty; expected at least ${issue.minimum === 1 ? 'one entry' : `${String(issue.minimum)} entries`}${about ? `: ${about}` : ''}`
      if (issue.origin === 'array') return `${name} ${sizeOf(input)}; expected at least ${String(issue.minimum)}`
      return `${name} is ${quote(input)}; expected a number from ${String(issue.minimum)} up`
    case 'too_big':
      if (issue.origin === 'array' || issue.origin === 'string')
        return `${name} ${sizeOf(input)}; expected at most ${String(issue.maximum)}`
      return `${name} is ${quote(input)}; expected a number up to ${String(issue.maximum)}`
    case 'invalid_format':
      return `${name} is ${quote(input)}; expected ${formats[issue.format] ?? issue.message}`
    case 'invalid_key':
      return `${quote(issue.path.at(-1))} cannot be a name here; expected ${about ?? 'another'}`
    default:
      return `${name} is ${quote(input)}; ${issue.message}`
  }
}

/** `. Did you mean "…"?` if one of the options is similar, otherwise an empty string. */
export function suggestionFor(input: unknown, options: readonly string[]): string {
  if (typeof input !== 'string' || input === '' || options.length === 0) return ''
  const near = closest(input, [...options])
  return distance(input, near) <= Math.max(2, input.length / 3) ? `. Did you mean "${near}"?` : ''
}

/** `has 13 entries` for a list, `has 20 characters` for a text. */
function sizeOf(input: unknown): string {
  const length = lengthOf(input)
  return `has ${typeof input === 'string' ? counted(length, 'character') : counted(length, 'entry', 'entries')}`
}

function lengthOf(input: unknown): number {
  return typeof input === 'string' || Array.isArray(input) ? input.length : 0
}

const formats: Record<string, string> = {
  date: 'a date that exists, as YYYY-MM-DD',
  url: 'an absolute address that starts with https://',
}

function unknownField(key: string, known: readonly string[]): string {
  const near = suggestionFor(key, known)
  return `unknown field ${quote(key)}${near === '' ? `; expected ${listOptions(known)}` : near}`
}

function expectedType(expected: string): string {
  const nouns: Record<string, string> = {
    string: 'text in double quotes',
    int: 'a whole number',
    number: 'a whole number',
    array: 'a list in [ ]',
    object: 'an object in { }',
    record: 'an object in { }',
    boolean: 'true or false',
  }
  return nouns[expected] ?? expected
}

function fixHint(input: unknown, expected: string): string {
  if (typeof input === 'string' && /^\d+$/.test(input) && /int|number/.test(expected)) return ': remove the quotes'
  if (typeof input === 'number' && expected === 'string') return ': put it in quotes'
  if (typeof input === 'string' && expected === 'array') return ': put it in [ ]'
  return ''
}
