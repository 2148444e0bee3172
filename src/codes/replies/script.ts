/** Whether a text has Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

let simplified: ReadonlySet<string> | undefined

/**
 * The first Han character of a text that is not Simplified Chinese.
 * @returns undefined if all are in GB 2312, which contains the simplified forms of all characters that differ
 */
export function notSimplified(text: string): string | undefined {
  simplified ??= charactersOfGb2312()
  for (const [character] of text.matchAll(/\p{Script=Han}/gu)) if (!simplified.has(character)) return character
  return undefined
}

/** Read the characters from the decoder in browsers and Node: rows 16 to 87, with 94 characters each. */
function charactersOfGb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030')
  const characters = new Set<string>()
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)))
  }
  return characters
}
