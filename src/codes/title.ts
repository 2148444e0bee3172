import type { Code } from './schema.ts'

/**
 * A code's name, as titles, links and exports show it.
 * @returns for example `22 Wrong password`
 */
export function titleOf({ code, message }: Pick<Code, 'code' | 'message'>): string {
  return `${String(code)} ${message}`
}
