import { anyOf } from '../search/query/any-of.ts'
import type { Secrets } from '../search/query/paste-rules.ts'

const bearer = /\b(Bearer|Basic)(\s+)[\w.~+/=-]{6,}/g
// Hex and Base64 of the length of keys, hashes and images; JSON Web Tokens.
const opaque = /\b(?:[0-9a-f]{24,}|eyJ[\w-]{8,200}\.[\w.-]+|[A-Za-z0-9+/]{40,}={0,2})/gi
const person = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const hidden = '••••••'

/**
 * Masks what looks like a secret in a text: values of keys for tokens, keys, MACs, data, passwords, codes and identity
 * numbers; long hex and Base64; identity numbers and email addresses anywhere. Line breaks are kept.
 */
export type Mask = (text: string) => string

/** The mask for texts of one API. */
export function maskOf({ keys, patterns }: Secrets): Mask {
  const secret = anyOf(keys.map((key) => key.replaceAll('_', '[_-]?')))
  const secretKey = new RegExp(
    String.raw`\b(${secret})(\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:Bearer |Basic )?)([^\s"'\\,;&<>{}[\]]+)`,
    'gi',
  )
  const secretTag = new RegExp(`<(${secret})>([^<]+)<`, 'gi')
  const identity = new RegExp(String.raw`\b${anyOf(patterns)}\b`, 'g')
  return (text) =>
    text
      .replace(secretTag, (_, key: string) => `<${key}>${hidden}<`)
      .replace(bearer, (_, scheme: string, space: string) => `${scheme}${space}${hidden}`)
      .replace(secretKey, (_, key: string, between: string) => `${key}${between}${hidden}`)
      .replace(opaque, hidden)
      .replace(identity, hidden)
      .replace(person, hidden)
}
