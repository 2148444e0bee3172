import type { Code } from './schema.ts'

/**
 * The title of a code in headings, links and exports.
 * @returns for example `22 Wrong password`
 */
export function titleOf({ code, message }: Pick<Code, 'code' | 'message'>): string {
  return `${String(code)} ${message}`
}
