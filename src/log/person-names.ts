import type { Secrets } from '../search/query/paste-rules.ts'
import { completeNames, secretNames } from './secret-names.ts'
import type { SecretName } from './secret-names.ts'
import { secretValue } from './secret-values.ts'

/** How far the other keys of an object may be from its name */
const REACH = 400

/**
 * Make a search for keys such as `name` that hold a person's name: elsewhere they name loggers, files and the like.
 * @param person the keys of the API
 * @param email an email address, which shows that an object is about a person
 * @returns a function that finds the first one at or after a place in a text
 */
export function personNames(
  { keys, nextTo }: Secrets['person'],
  email: RegExp,
): (text: string, from: number) => SecretName | undefined {
  const nameIn = completeNames(nextTo)
  const keyIn = secretNames(keys)
  const isAboutPerson = (text: string) => {
    if (text.search(email) !== -1) return true
    for (let key = keyIn(text, 0); key; key = keyIn(text, key.end)) if (secretValue(text, key)) return true
    return false
  }
  return (text, from) => {
    for (let name = nameIn(text, from); name; name = nameIn(text, name.end)) {
      const [, end] = secretValue(text, name) ?? []
      if (end !== undefined && isAboutPerson(sameObject(text, name.start, end))) return name
    }
    return undefined
  }
}

/** What is in the same object as a value, as far as that is near: not what is in objects around it or within. */
function sameObject(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(Math.max(0, start - REACH), start)).reverse()
  const after = Array.from(text.slice(end, end + REACH))
  return `${sameLevel(before, '}', '{').reverse().join('')} ${sameLevel(after, '{', '}').join('')}`
}

function sameLevel(characters: readonly string[], enters: string, leaves: string): string[] {
  let depth = 0
  const found: string[] = []
  for (const character of characters) {
    if (character === leaves && depth-- === 0) break
    if (depth === 0 && character !== leaves) found.push(character)
    if (character === enters) depth++
  }
  return found
}
