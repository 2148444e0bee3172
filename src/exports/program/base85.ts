/**
 * The alphabet of Z85 (https://rfc.zeromq.org/spec/32/), which has no quotes and no backslash: four bytes become five
 * characters, where Base64 needs five and a third.
 */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'

/**
 * Encode bytes as text.
 * @param bytes of any length; padded with zeros to a multiple of four
 */
export function toBase85(bytes: Uint8Array): string {
  const view = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  const groups = Array.from({ length: view.length / 4 }, (_, i) => {
    let value = view.readUInt32BE(i * 4)
    let group = ''
    for (let place = 0; place < 5; place++) {
      group = ALPHABET.charAt(value % 85) + group
      value = Math.floor(value / 85)
    }
    return group
  })
  return groups.join('')
}

/**
 * Decode text.
 * @param text as `toBase85` writes it; the result includes the padding
 */
export function fromBase85(text: string): Buffer {
  const values = new Map(Array.from(ALPHABET, (letter, i) => [letter, i] as const))
  const bytes = Buffer.alloc((text.length / 5) * 4)
  for (let i = 0; i < text.length; i += 5) {
    let value = 0
    for (let place = 0; place < 5; place++) value = value * 85 + (values.get(text.charAt(i + place)) ?? 0)
    bytes.writeUInt32BE(value, (i / 5) * 4)
  }
  return bytes
}
