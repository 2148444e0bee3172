import { anyOf } from '../search/query/any-of.ts'
import type { Secrets } from '../search/query/paste-rules.ts'
import { personNames } from './person-names.ts'
import { secretNames } from './secret-names.ts'
import type { SecretName } from './secret-names.ts'
import { secretValue } from './secret-values.ts'

const bearer = /\b(Bearer|Basic)(\s+)[\w.~+/=-]{6,}/g
// Hex and Base64 as long as keys, hashes and images; JSON Web Tokens. `x{24}x*` rather than `x{24,}`, for which V8
// takes memory for each character and gives up on a long text.
const opaque = /\b(?:[0-9a-f]{24}[0-9a-f]*|eyJ[\w-]{8,200}\.[\w.-]+|[A-Za-z0-9+/]{40}[A-Za-z0-9+/]*={0,2})/gi
const email = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
/** Name and password in an address */
const userInfo = /(:\/\/[^\s/:@"'<>]{1,100}:)[^\s/@"'<>]{1,200}@/g
/** A phone number in the international form; not the offset of a date from UTC and its year (`+1000 2026`) */
const phone = /(?:(?<![\w+/])\+|%2B)(?!\d{4} (?:19|20)\d\d\b)[1-9](?:\)?[ .-]?\(?\d){7,14}(?!\d)/g
const hidden = '••••••'

/**
 * Masks what looks like a secret in a text: values of keys that the API names as secrets, in the notations of logs,
 * code and requests; passwords in addresses; long hex and Base64; identity numbers, phone numbers and email addresses
 * anywhere; people's names. Keeps line breaks. If the end of an unquoted value is in doubt, it masks more. Linear time:
 * a second or two for 20 MB.
 */
export type Mask = (text: string) => string

/** The mask for texts of one API. */
export function maskOf({ keys, patterns, person }: Secrets): Mask {
  const keyIn = secretNames([...keys, ...person.keys])
  const personIn = personNames(person, email)
  const identity = new RegExp(String.raw`(?<![^\W_])${anyOf(patterns)}(?![^\W_])`, 'g')
  return (text) =>
    withoutValues(withoutValues(text, personIn), keyIn)
      .replace(userInfo, (_, before: string) => `${before}${hidden}@`)
      .replace(bearer, (_, scheme: string, space: string) => `${scheme}${space}${hidden}`)
      .replace(opaque, hidden)
      .replace(phone, hidden)
      .replace(identity, hidden)
      .replace(email, hidden)
}

/** Continues after each value, so the time depends only on the length of the text. */
function withoutValues(text: string, nameIn: (text: string, from: number) => SecretName | undefined): string {
  const parts: string[] = []
  let shown = 0
  for (let name = nameIn(text, 0); name; name = nameIn(text, Math.max(name.end, shown))) {
    const [start, end] = secretValue(text, name) ?? [0, 0]
    if (start === end) continue
    parts.push(text.slice(shown, start), hidden, lineBreaksOf(text.slice(start, end)))
    shown = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(shown)
}

function lineBreaksOf(text: string): string {
  return text.replaceAll(/[^\r\n]+/g, '')
}
