import {
  createCipheriv,
  createDecipheriv,
  createHash,
  timingSafeEqual,
} from 'node:crypto'

const sha256 = (text: string) =>
  createHash('sha256').update(text, 'utf8')

/** The two fields of a request: `data` in hex, and the MAC over it. */
export function seal(
  json: string,
  secret: string,
): { data: string; mac: string } {
  // Node pads as PKCS7 says, unless told otherwise.
  const cipher = createCipheriv(
    'aes-256-ecb',
    sha256(secret).digest(),
    null,
  )
  const data = cipher.update(json, 'utf8', 'hex') + cipher.final('hex')
  return { data, mac: sha256(data + secret).digest('hex') }
}

/**
 * The JSON of an answer. Throws when the MAC does not match,
 * before anything is decrypted.
 */
export function open(
  data: string,
  mac: string,
  secret: string,
): string {
  const expected = sha256(data + secret).digest()
  const given = Buffer.from(mac, 'hex')
  if (
    given.length !== expected.length ||
    !timingSafeEqual(given, expected)
  )
    throw new Error('MAC mismatch')
  const decipher = createDecipheriv(
    'aes-256-ecb',
    sha256(secret).digest(),
    null,
  )
  return decipher.update(data, 'hex', 'utf8') + decipher.final('utf8')
}
