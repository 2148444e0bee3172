import type { Mention } from './mentions.ts'
import { namesOfNumbers, wrappers } from './wrappers.ts'

/**
 * The numbers of a line that contains only numbers, and the words and punctuation that people put around them. An HTTP
 * status that is said to be one gives way to another number: "HTTP 500 result 89".
 * @param line of at most a few hundred characters, in normal form
 * @param isAround whether a word may stand around the numbers; it is in lower case
 * @returns none if the line has other words
 */
export function numbersAlone(line: string, isAround = (word: string) => wrappers.has(word)): Mention[] {
  // "17/18?" is two numbers, not a date.
  const tokens = line.replace(/^(\d+)\/(\d+)(?=\W*$)/, '$1 / $2').match(/[\p{L}]+|\d+|\s+|./gu) ?? []
  const mentions: Mention[] = []
  const httpStatuses = new Set<Mention>()
  let isHttp = false
  let from = ''
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? ''
    if (/^\d/.test(token)) {
      const after = tokens[i + 1] ?? ''
      const partOfMore = /^[.:/-]$/.test(after) && /^\d/.test(tokens[i + 2] ?? '')
      if (partOfMore || /^[\p{L}%°]/u.test(after) || token.length > 40) return []
      const negative = before === '-' && !/^\p{L}/u.test(tokens[i - 2] ?? '')
      if (negative && tokens.length > i + 1) return []
      const mention = { digits: (negative ? '-' : '') + token.replace(/^0+(?=\d)/, ''), from, line: 1 }
      mentions.push(mention)
      if (isHttp && /^[1-5]\d\d$/.test(token)) httpStatuses.add(mention)
      isHttp = false
    } else if (/^\p{L}/u.test(token)) {
      const word = token.toLowerCase()
      const single = word === 'e' && !/^\d/.test(tokens[i + 1] ?? '') && !/^\s$/.test(tokens[i + 1] ?? '')
      if (single || !isAround(word)) return []
      isHttp = /^https?$/.test(word) || (isHttp && namesOfNumbers.has(word))
      if (namesOfNumbers.has(word)) from = token
    } else if (!/^[\s#:=_\-.,;()[\]"'`?!/|&+*\\→≠>’]+$/.test(token)) return []
  }
  const ofApi = mentions.filter((mention) => !httpStatuses.has(mention))
  return ofApi.length > 0 ? ofApi : mentions
}
