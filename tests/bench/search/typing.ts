const longer = /\p{L}{4,}/gu

/** A message with one typing error, in a longer word; undefined for a message without longer words. */
export function withError(message: string, random: (limit: number) => number): string | undefined {
  const words = [...message.matchAll(longer)]
  const word = words[random(Math.max(1, words.length))]
  return word && message.slice(0, word.index) + mistyped(word[0], random) + message.slice(word.index + word[0].length)
}

/** A typing error in each longer word. */
export function withErrors(message: string, random: (limit: number) => number): string {
  return message.replace(/\p{L}{5,}/gu, (word) => mistyped(word, random))
}

function mistyped(word: string, random: (limit: number) => number): string {
  const at = random(word.length - 1)
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(random(26))
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]
  return kinds[random(4)] ?? word
}

/** A message without the second half of its last word; undefined if that word is short. */
export function unfinished(message: string): string | undefined {
  const last = /\p{L}{4,}$/u.exec(message)
  return last ? message.slice(0, last.index + Math.ceil(last[0].length / 2)) : undefined
}
