import type { Code } from './schema.ts'
import type { Site } from './site-schema.ts'

/**
 * The body of a response with a code, for examples.
 * @param record the code, for its number and message
 * @param envelope the shape of a response
 * @param indent spaces per level; without it, the body is one line
 */
export function sampleBody(
  { code, message }: Pick<Code, 'code' | 'message'>,
  envelope: Site['envelope'],
  indent?: number,
): string {
  const fields = { [envelope.code]: code, ...(envelope.message === undefined ? {} : { [envelope.message]: message }) }
  return JSON.stringify(fields, null, indent)
}
