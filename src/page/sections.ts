import type { Section } from '../codes/addresses.ts'
import type { Code } from '../codes/schema.ts'

/**
 * The sections of a code's page, by their permanent ids, in their order: those that have something to say.
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
