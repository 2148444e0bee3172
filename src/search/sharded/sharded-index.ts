import { bestRecords, finishedPart, isKnown, keysFor, mayBegin, numberKeys } from './candidates.ts'
import type { KnownWords } from './candidates.ts'
import { noEnglish, readEnglish } from '../english/english-data.ts'
import { indexOf } from '../index/search-index.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { decodePosting } from './postings.ts'
import type { Posting, PostingsData } from './postings.ts'
import type { Query } from '../query/query.ts'
import { questionOf } from '../query/question.ts'
import type { Question } from '../query/line-question.ts'
import { quotedRecords, quoteWords } from './quotes.ts'
import { inOrder } from './sharded-rows.ts'
import type { ShardedRows } from './sharded-rows.ts'
import type { ShardedWords } from './shards.ts'
import { shardOf, sumsOf } from './deltas.ts'
import { stem, wordsOf } from '../english/text.ts'
import { readVocabularies } from '../index/vocabulary.ts'

// Bundled with this module, because whoever needs one needs the other.
export { ShardedRows } from './sharded-rows.ts'

/** Loads the data for words. Each method rejects if the data is unreachable. */
export interface Loader {
  words(): Promise<ShardedWords>
  /** @param ahead whether the next queries will need it as well */
  postings(part: number, ahead: boolean): Promise<PostingsData>
}

/** A line of fewer words, without numbers, does not quote two messages. */
const MIN_WORDS_TO_QUOTE = 4

/** What is known once the words are loaded: about messages only, and about everything. */
type LoadedWords = Readonly<Record<'messages' | 'all', KnownWords>> & { readonly keys: readonly string[] }

/** The index of sharded data: for each query it loads the shards that may matter, and indexes those. */
export class ShardedIndex {
  readonly #rows: ShardedRows
  readonly #load: Loader
  #known: LoadedWords | undefined
  /** Postings by key and by word, as far as they are loaded */
  readonly #lists = new Map<string, ReadonlyMap<string, readonly Posting[]>>()
  readonly #opened = new Set<number>()

  constructor(rows: ShardedRows, load: Loader) {
    this.#rows = rows
    this.#load = load
  }

  /**
   * An index that gives a query the same answer as an index of all records.
   * @param includeKeywords whether keywords count
   * @param stillWanted called before anything is loaded for an unfinished word
   * @returns nothing if the query is no longer wanted
   * @throws Error if data is unreachable
   */
  async indexFor(
    query: Query,
    includeKeywords: boolean,
    stillWanted: () => Promise<boolean>,
  ): Promise<SearchIndex | undefined> {
    const places = await this.#placesFor(query, includeKeywords, stillWanted)
    if (!places) return undefined
    const records = inOrder((await Promise.all([this.#rows.numbered(query), this.#rows.at(places)])).flat())
    const { messages, all } = await this.#words()
    const { english, vocabulary } = includeKeywords ? all : messages
    const shown = includeKeywords ? records : records.map((record) => ({ ...record, keywords: [] }))
    return indexOf(shown, english, this.#rows.head.ranges, vocabulary)
  }

  /** The positions of records that may answer words or a message field, or be quoted in a text. */
  async #placesFor(
    query: Query,
    includeKeywords: boolean,
    stillWanted: () => Promise<boolean>,
  ): Promise<number[] | undefined> {
    const both = await this.#words()
    const question = questionOf(query)
    if (question?.unfinished) this.#prepare(both, finishedPart(question))
    if (!(await stillWanted())) return undefined
    const { best, telling, nearly } = question
      ? await this.#best(both, includeKeywords, question)
      : { best: [], telling: false, nearly: false }
    if (best.length > 0 && question?.messagesOnly === false) {
      // Without keywords, only a message settles a query; if no message can begin like it, no record is needed.
      return !includeKeywords && telling && !nearly && query.bare.length === 0 && !mayBegin(this.#lists, question)
        ? []
        : query.numbers === undefined && wordsOf(query.text).length < MIN_WORDS_TO_QUOTE
          ? best
          : [...best, ...(await this.#quoted(both, query.text))]
    }
    return [...best, ...(await this.#quoted(both, query.text))]
  }

  /** The positions of records whose message a text may quote. */
  async #quoted(both: LoadedWords, text: string): Promise<number[]> {
    const words = quoteWords(both.messages, text)
    await this.#open(both.keys, words.map(stem))
    return quotedRecords(both.messages, this.#lists, words)
  }

  /** Loads postings ahead of time; errors are reported where the postings are needed. */
  #prepare(both: LoadedWords, question: Question): void {
    const keys = [both.messages, both.all].flatMap((known) => keysFor(known, this.#lists, question))
    this.#open(both.keys, keys, true).catch(() => undefined)
  }

  async #best(
    { keys, messages, all }: LoadedWords,
    includeKeywords: boolean,
    question: Question,
  ): Promise<ReturnType<typeof bestRecords>> {
    await this.#open(keys, numberKeys(question))
    const known = includeKeywords ? all : messages
    const needed = keysFor(known, this.#lists, question)
    // A word that is in no message will be looked up among keywords; loading both at once saves a round trip.
    const ahead = !includeKeywords && !question.messagesOnly && !isKnown(messages, question)
    await this.#open(keys, ahead ? [...needed, ...keysFor(all, this.#lists, question)] : needed)
    return bestRecords(known, this.#lists, needed, question)
  }

  async #words(): Promise<LoadedWords> {
    if (this.#known) return this.#known
    const data = await this.#load.words()
    const { layout, keys } = data
    const { messages, all } = readVocabularies(data)
    this.#known = {
      messages: { vocabulary: messages, english: noEnglish, layout, includeKeywords: false },
      all: { vocabulary: all, english: readEnglish(data), layout, includeKeywords: true },
      keys,
    }
    return this.#known
  }

  /** Loads the postings of keys. */
  async #open(firsts: readonly string[], keys: readonly string[], ahead = false): Promise<void> {
    const { layout } = (await this.#words()).all
    const parts = new Set(keys.map((key) => shardOf(firsts, key)))
    const open = async (part: number) => {
      const data = await this.#load.postings(part, ahead)
      if (this.#opened.has(part)) return
      this.#opened.add(part)
      for (const [key, lists] of Object.entries(data)) {
        const read = (list: readonly number[]) => sumsOf(list).map((packed) => decodePosting(layout, packed))
        this.#lists.set(key, new Map(Object.entries(lists).map(([word, list]) => [word, read(list)])))
      }
    }
    await Promise.all([...parts].map(open))
  }
}
