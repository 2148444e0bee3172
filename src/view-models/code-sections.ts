import type { Section } from '../codes/addresses.ts'
import type { Code } from '../codes/schema.ts'

/**
 * The permanent ids of the sections of a code's page, in order, without empty ones.
 * @param record the code
 */
export function sectionsOf({ seenAt, causes, remediation, confusedWith }: Code): Section[] {
  return [
    'meaning',
    ...(seenAt.length > 0 ? (['where'] as const) : []),
    ...(causes.length > 0 ? (['causes'] as const) : []),
    ...(remediation.length > 0 ? (['fix'] as const) : []),
    'retry',
    ...(confusedWith.length > 0 ? (['confused-with'] as const) : []),
    'response',
    'support',
  ]
}
