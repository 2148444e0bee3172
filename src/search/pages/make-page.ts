import { isVague, stem, stopWordWeight, wordsOf } from '../english/text.ts'
import type { PageData } from './page.ts'

/** What leads to a page besides its title. */
export interface PageText {
  /** Other titles, which lead to the page only if the query has all of it */
  readonly titles?: readonly string[]
  /** Names, each word of which leads to the page */
  readonly names?: readonly string[]
  readonly texts?: readonly string[]
}

/** Make the published data of a page. */
export function page(
  title: string,
  kind: string,
  path: string,
  { titles = [], names = [], texts = [] }: PageText = {},
): PageData {
  return {
    title,
    kind,
    path,
    ...(titles.length > 0 && { titles }),
    names: [...stemsOf(names)].join(' '),
    words: [...stemsOf(texts)].join(' '),
  }
}

/** The stems of the words of texts that show what they are about. */
export function stemsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap(wordsOf).filter((word) => word.length > 1 && stopWordWeight(word) === 1 && !isVague(word))
  return new Set(words.map(stem))
}
