import { createCipheriv, createHash, createHmac } from 'node:crypto'

/** Made-up values for the guide only; they give access to nothing. */
export const sample = {
  /** 32 characters on purpose, so that even the secret itself could be mistaken for a key */
  secret: 'demo-secret-never-use-0123456789',
  json: '{"contractnum":"DEMO-0001","type":"pdf"}',
} as const

/** The values of every stage of a request, in hex unless said otherwise. */
export interface Stages {
  /** The 32 bytes of the key */
  readonly key: string
  /** The UTF-8 bytes of the JSON */
  readonly bytes: string
  /** The same bytes with padding */
  readonly padded: string
  /** The ciphertext: the field `data` */
  readonly data: string
  /** What is hashed: hex data and secret, as text */
  readonly hashed: string
  /** The field `mac` */
  readonly mac: string
}

/**
 * Every stage of the scheme of the public samples.
 * @param json the text to send
 * @param secret the API secret
 */
export function stagesOf(json: string, secret: string): Stages {
  const key = sha256(secret)
  const bytes = Buffer.from(json, 'utf8')
  const missing = 16 - (bytes.length % 16)
  const padded = Buffer.concat([bytes, Buffer.alloc(missing, missing)])
  const data = encrypt('aes-256-ecb', key, padded).toString('hex')
  return {
    key: key.toString('hex'),
    bytes: bytes.toString('hex'),
    padded: padded.toString('hex'),
    data,
    hashed: data + secret,
    mac: sha256(data + secret).toString('hex'),
  }
}

/** A common mistake, and the value it produces. */
export interface Mistake {
  /** The field whose value differs */
  readonly field: 'data' | 'mac'
  /** What was done, as a noun phrase */
  readonly what: string
  readonly value: string
  /** What to do instead */
  readonly instead: string
}

/** The usual mistakes with `mac`: each leads to code 2. */
export function macMistakes(json: string, secret: string): Mistake[] {
  const { key, data } = stagesOf(json, secret)
  const raw = Buffer.from(data, 'hex')
  const mac = (what: string, value: string, instead: string): Mistake => ({ field: 'mac', what, value, instead })
  const hash = (text: string) => sha256(text).toString('hex')
  return [
    mac('HMAC with the secret as its key', hmac(data, secret), 'Use a plain SHA-256 over the joined text.'),
    mac(
      'Hash over the plain JSON and the secret',
      hash(json + secret),
      'Hash the hex `data`, not what it was made from.',
    ),
    mac('Hash over Base64 and the secret', hash(raw.toString('base64') + secret), 'Hash the hex `data` that you send.'),
    mac('Secret in front of the data', hash(secret + data), 'Put the secret after the data.'),
    mac('Hash over the data alone', hash(data), 'Append the secret before you hash.'),
    mac('Derived key in place of the secret', hash(data + key), 'Append the secret itself; the key is for AES only.'),
    mac('A line break after the secret', hash(`${data}${secret}\n`), 'Strip white space when you read the secret.'),
    mac(
      'Hash over upper-case hex',
      hash(data.toUpperCase() + secret),
      'Hash exactly the text that you send, in one case.',
    ),
    mac('Right hash, sent as Base64', sha256(data + secret).toString('base64'), 'Send the hash as 64 hex digits.'),
  ]
}

/** The usual mistakes with `data`: with a MAC that fits, each leads to code 54 or code 72. */
export function dataMistakes(json: string, secret: string): Mistake[] {
  const stages = stagesOf(json, secret)
  const key = Buffer.from(stages.key, 'hex')
  const padded = Buffer.from(stages.padded, 'hex')
  const bytes = Buffer.from(stages.bytes, 'hex')
  const zeros = Buffer.concat([bytes, Buffer.alloc(padded.length - bytes.length)])
  const ecb = (with_: Buffer, text: Buffer) => encrypt('aes-256-ecb', with_, text).toString('hex')
  const data = (what: string, value: string, instead: string): Mistake => ({ field: 'data', what, value, instead })
  return [
    data(
      'The secret itself as the key',
      ecb(Buffer.from(secret), padded),
      'Hash the secret first; the 32 raw bytes are the key.',
    ),
    data(
      'The first 32 hex digits of the hash as the key',
      ecb(Buffer.from(stages.key.slice(0, 32)), padded),
      'Take the raw bytes of the hash, not its hex text.',
    ),
    data(
      'CBC with an IV of zeros',
      encrypt('aes-256-cbc', key, padded, Buffer.alloc(16)).toString('hex'),
      'Use ECB, without an IV.',
    ),
    data('Zeros as padding', ecb(key, zeros), 'Pad as PKCS7 says; most libraries do so by themselves.'),
    data('Right bytes, sent as Base64', Buffer.from(stages.data, 'hex').toString('base64'), 'Send the bytes as hex.'),
    data(
      'The hex text encoded as hex once more',
      Buffer.from(stages.data).toString('hex'),
      'Encode once: the length is twice the number of bytes.',
    ),
    data('The last character lost', stages.data.slice(0, -1), 'Send all of it: the length is a multiple of 32.'),
  ]
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

function hmac(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex')
}

/** Encrypts input that is already padded. */
function encrypt(algorithm: string, key: Buffer, padded: Buffer, iv: Buffer | null = null): Buffer {
  const cipher = createCipheriv(algorithm, key, iv).setAutoPadding(false)
  return Buffer.concat([cipher.update(padded), cipher.final()])
}
