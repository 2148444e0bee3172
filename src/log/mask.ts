const secretKey =
  /\b(access_?token|refresh_?token|id_?token|token|authorization|api_?key|x-api-key|client_?secret|secret|passw(?:or)?d|passwd|pwd|pin|otp|verify_?code|auth_?code|mac|data|signature|cookie|session_?id|id_?card_?num|id_?number|nric|ic_?number|passport(?:_?no)?|key)(\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:Bearer |Basic )?)([^\s"'\\,;&<>{}[\]]+)/gi
const secretTag = /<(access_?token|token|api_?key|secret|password|passwd|pin|otp|mac|data|id_?number|nric)>([^<]+)</gi
const bearer = /\b(Bearer|Basic)(\s+)[\w.~+/=-]{6,}/g
// Hex and Base64 of the length of keys, hashes and images; JSON Web Tokens.
const opaque = /\b(?:[0-9a-f]{24,}|eyJ[\w-]{8,200}\.[\w.-]+|[A-Za-z0-9+/]{40,}={0,2})/gi
// Malaysian identity numbers, card numbers.
const identity = /\b(?:\d{6}-\d{2}-\d{4}|\d{12,19})\b/g
const person = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const hidden = '••••••'

/**
 * A text with what looks like a secret masked: values of keys that hold tokens, keys, MACs, data, passwords, codes
 * and identity numbers; long hex and Base64; identity numbers and addresses of people wherever they stand.
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
