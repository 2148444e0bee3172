import { bestRecords, keysFor, numberKeys } from './candidates.ts'
import type { Known } from './candidates.ts'
import { readConcepts } from './concept-map.ts'
import { indexOf } from './find.ts'
import type { Index } from './find.ts'
import { nearestCodes } from './nearest.ts'
import { overlap, partOf, sumsOf, unpack } from './postings.ts'
import type { Place, PostingsData } from './postings.ts'
import type { Query } from './query.ts'
import { questionOf } from './question.ts'
import type { Question } from './question.ts'
import { quotedRecords, quoteWords } from './quotes.ts'
import { recordsOf } from './records.ts'
import type { LookupRecord, Row } from './records.ts'
import type { SplitHead, SplitWords } from './split.ts'
import { stem } from './text.ts'
import { readVocabularies } from './vocabulary.ts'

/** Loads what a split look-up needs, each thing once. It throws where the data is out of reach. */
export interface Loader {
  words(): Promise<SplitWords>
  rows(part: number): Promise<readonly Row[]>
  postings(part: number): Promise<PostingsData>
}

/** What is known once the words are loaded: of messages alone, and of everything. */
type Both = Readonly<Record<'messages' | 'all', Known>> & { readonly keys: readonly string[] }

/** The look-up over data in parts: for each query it loads what this can touch, and makes an index of that. */
export class SplitIndex {
  readonly #head: SplitHead
  readonly #load: Loader
  readonly #firsts: readonly number[]
  #known: Both | undefined
  /** Places by key and by word, as far as they are loaded */
  readonly #lists = new Map<string, ReadonlyMap<string, readonly Place[]>>()
  readonly #opened = new Set<number>()

  constructor(head: SplitHead, load: Loader) {
    this.#head = head
    this.#load = load
    this.#firsts = sumsOf(head.split.firsts)
  }

  /**
   * An index in which a query has the same answer as in one of all records.
   * @param deep whether keywords count
   * @param rested asked before records are loaded for words: whether the query still stands
   * @returns nothing where it does not
   * @throws Error where data is out of reach
   */
  async indexFor(query: Query, deep: boolean, rested: () => Promise<boolean>): Promise<Index | undefined> {
    const numbers = [...query.mentions.map(({ digits }) => digits), ...query.bare]
    const near = numbers.map(async (digits) => nearestCodes(await this.#around(Number(digits)), digits))
    if (query.form === 'number' || query.form === 'empty') return this.#indexOf((await Promise.all(near)).flat(), deep)
    const places = await this.#placesFor(query, deep)
    if (!(await rested())) return undefined
    const found = await Promise.all(places.map((place) => this.#at(place)))
    const others = found.flatMap((record) => Object.keys(record?.differences ?? {}).map(Number))
    const twins = await Promise.all(others.map(async (code) => this.#around(code).then((all) => withCode(all, code))))
    const all = [...(await Promise.all(near)).flat(), ...found.flatMap((record) => record ?? []), ...twins.flat()]
    return this.#indexOf(all, deep)
  }

  /** Which records may answer words, a message field, or stand quoted in a text. */
  async #placesFor(query: Query, deep: boolean): Promise<number[]> {
    const both = await this.#words()
    const question = questionOf(query)
    const best = question ? await this.#best(deep ? both.all : both.messages, both.keys, question) : []
    if (best.length > 0 && question?.messagesOnly === false) return best
    const words = quoteWords(both.messages, query.text)
    await this.#open(both.keys, words.map(stem))
    return [...best, ...quotedRecords(both.messages, this.#lists, words)]
  }

  async #best(known: Known, keys: readonly string[], question: Question): Promise<number[]> {
    await this.#open(keys, numberKeys(question))
    const needed = keysFor(known, this.#lists, question)
    await this.#open(keys, [...needed])
    return bestRecords(known, this.#lists, needed, question)
  }

  async #words(): Promise<Both> {
    if (this.#known) return this.#known
    const data = await this.#load.words()
    const { layout, keys } = data
    const { messages, all } = readVocabularies(data)
    this.#known = {
      messages: { vocabulary: messages, concepts: new Map(), layout, deep: false },
      all: { vocabulary: all, concepts: readConcepts(data.concepts), layout, deep: true },
      keys,
    }
    return this.#known
  }

  /** Loads the places of keys. */
  async #open(firsts: readonly string[], keys: readonly string[]): Promise<void> {
    const { layout } = (await this.#words()).all
    const parts = new Set(keys.map((key) => partOf(firsts, key)))
    const open = async (part: number) => {
      const data = await this.#load.postings(part)
      if (this.#opened.has(part)) return
      this.#opened.add(part)
      for (const [key, lists] of Object.entries(data)) {
        const read = (list: readonly number[]) => sumsOf(list).map((packed) => unpack(layout, packed))
        this.#lists.set(key, new Map(Object.entries(lists).map(([word, list]) => [word, read(list)])))
      }
    }
    await Promise.all([...parts].map(open))
  }

  /** The records of the part in which a code would be. */
  async #around(code: number): Promise<LookupRecord[]> {
    return recordsOf(this.#head, await this.#load.rows(partOf(this.#firsts, code)))
  }

  async #at(place: number): Promise<LookupRecord | undefined> {
    const { size } = this.#head.split
    const part = Math.floor(place / size)
    const rows = await this.#load.rows(part)
    const row = rows[place - Math.max(0, part * size - overlap)]
    return row && recordsOf(this.#head, [row])[0]
  }

  #indexOf(records: readonly LookupRecord[], deep: boolean): Index {
    const once = [...new Map(records.map((record) => [record.code, record])).values()].sort((a, b) => a.code - b.code)
    const known = deep ? this.#known?.all : this.#known?.messages
    const shown = deep ? once : once.map((record) => ({ ...record, keywords: [] }))
    return indexOf(shown, known?.concepts, this.#head.ranges, known?.vocabulary)
  }
}

function withCode(records: readonly LookupRecord[], code: number): LookupRecord[] {
  return records.filter((record) => record.code === code)
}
