import { indexOf } from '../index/search-index.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { neighborsOf } from '../index/nearest.ts'
import { MAX_OF_RANGE } from '../rank/numbers.ts'
import type { NumberRange } from '../../codes/ranges.ts'
import type { Query } from '../query/query.ts'
import { MIN_ODDS } from '../query/numbers/numbers.ts'
import { recordsOf } from '../index/records.ts'
import type { LookupRecord, RecordRow } from '../index/records.ts'
import type { ShardedHead } from './shards.ts'
import { OVERLAP, shardOf, sumsOf } from './deltas.ts'

/** The records of sharded data, loaded shard by shard. */
export class ShardedRows {
  readonly head: ShardedHead
  readonly #load: (part: number) => Promise<readonly RecordRow[]>
  readonly #firsts: readonly number[]

  /** @param load returns the rows of a shard, and rejects if they are unreachable */
  constructor(head: ShardedHead, load: (part: number) => Promise<readonly RecordRow[]>) {
    this.head = head
    this.#load = load
    this.#firsts = sumsOf(head.split.firsts)
  }

  /** The codes among the numbers of a query, and the neighbors of each. */
  async numbered({ mentions, numbers: read = [], bare, range }: Query): Promise<LookupRecord[]> {
    if (range) return this.#within(range)
    const plausible = read.filter(({ odds }) => odds >= MIN_ODDS)
    const numbers = new Set([...[...mentions, ...plausible].map(({ digits }) => digits), ...bare])
    const near = [...numbers].map(async (digits) => neighborsOf(await this.#around(Number(digits)), Number(digits)))
    return (await Promise.all(near)).flat()
  }

  /** An index for a query of only numbers. */
  async indexOfNumbers(query: Query): Promise<SearchIndex> {
    const records = inOrder(await this.numbered(query)).map((record) => ({ ...record, keywords: [] }))
    return indexOf(records, undefined, this.head.ranges)
  }

  /** The records at these positions in the list of all, and those that share a message with one of them. */
  async at(places: readonly number[]): Promise<LookupRecord[]> {
    const found = (await Promise.all(places.map((place) => this.#at(place)))).flat()
    const codes = found.flatMap(({ differences }) => Object.keys(differences).map(Number))
    const neighbors = await Promise.all(codes.map((code) => this.#around(code)))
    return [...found, ...neighbors.flat().filter(({ code }) => codes.includes(code))]
  }

  async #within({ first, last }: NumberRange): Promise<LookupRecord[]> {
    const shards = { first: shardOf(this.#firsts, first), last: shardOf(this.#firsts, last) }
    const most = shards.first + Math.ceil(MAX_OF_RANGE / this.head.split.size)
    const numbers = Array.from({ length: Math.min(shards.last, most) - shards.first + 1 }, (_, i) => shards.first + i)
    const rows = await Promise.all(numbers.map((shard) => this.#load(shard)))
    return rows.flatMap((shard) => recordsOf(this.head, shard))
  }

  async #around(code: number): Promise<LookupRecord[]> {
    return recordsOf(this.head, await this.#load(shardOf(this.#firsts, code)))
  }

  async #at(place: number): Promise<LookupRecord[]> {
    const { size } = this.head.split
    const part = Math.floor(place / size)
    const row = (await this.#load(part))[place - Math.max(0, part * size - OVERLAP)]
    return row ? recordsOf(this.head, [row]) : []
  }
}

/** Each record once, ascending by code. */
export function inOrder(records: readonly LookupRecord[]): LookupRecord[] {
  return [...new Map(records.map((record) => [record.code, record])).values()].sort((a, b) => a.code - b.code)
}
