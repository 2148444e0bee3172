import { lookupWords } from '../search/query/lookup-words.ts'

const { keys, patterns } = lookupWords.secrets
const secret = keys.map((key) => key.replaceAll('_', '[_-]?')).join('|')
const secretKey = new RegExp(
  String.raw`\b(${secret})(\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:Bearer |Basic )?)([^\s"'\\,;&<>{}[\]]+)`,
  'gi',
)
const secretTag = new RegExp(`<(${secret})>([^<]+)<`, 'gi')
const bearer = /\b(Bearer|Basic)(\s+)[\w.~+/=-]{6,}/g
// Hex and Base64 of the length of keys, hashes and images; JSON Web Tokens.
const opaque = /\b(?:[0-9a-f]{24,}|eyJ[\w-]{8,200}\.[\w.-]+|[A-Za-z0-9+/]{40,}={0,2})/gi
const identity = new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'g')
const person = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const hidden = '••••••'

/**
 * A text with what looks like a secret masked: values of keys that hold tokens, keys, MACs, data, passwords, codes
 * and identity numbers; long hex and Base64; identity numbers and addresses of people wherever they are.
 * Lines stay where they are.
 */
export function mask(text: string): string {
  return text
    .replace(secretTag, (_, key: string) => `<${key}>${hidden}<`)
    .replace(bearer, (_, scheme: string, space: string) => `${scheme}${space}${hidden}`)
    .replace(secretKey, (_, key: string, between: string) => `${key}${between}${hidden}`)
    .replace(opaque, hidden)
    .replace(identity, hidden)
    .replace(person, hidden)
}
