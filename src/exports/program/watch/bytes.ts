/** Whether a byte is a digit; false beyond the end of the text. */
export function isDigit(byte = 0): boolean {
  return byte >= 48 && byte <= 57
}

/** Whether a byte is an ASCII letter; false beyond the end of the text. */
export function isLetter(byte = 0): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

/** Makes a table with 1 at the index of each of these characters. */
export function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(256)
  for (const character of characters) bytes[character.charCodeAt(0)] = 1
  return bytes
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The bytes that a key consists of. */
export const wordBytes = bytesOf(`${letters}${letters.toUpperCase()}0123456789_.$-`)
