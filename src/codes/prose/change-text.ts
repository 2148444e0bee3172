import type { Code } from '../schema.ts'

/** What a change was, with the message that it replaced. */
export function changeText({ note, formerMessage }: Pick<Code['history'][number], 'note' | 'formerMessage'>): string {
  return formerMessage === undefined ? note : `${note} Until then: “${formerMessage}”.`
}
