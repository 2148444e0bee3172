import type { Catalog } from '../../codes/catalog.ts'
import { noEnglish, readEnglish } from '../english/english-data.ts'
import type { EnglishData } from '../english/english-data.ts'
import { lexiconOf, fieldWeights } from '../index/lexicon.ts'
import type { Lexicon } from '../index/lexicon.ts'
import { synonymKey, encodePosting } from './postings.ts'
import type { PostingLayout, PostingsData } from './postings.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../index/records.ts'
import type { RecordData, RecordRow } from '../index/records.ts'
import { deltasOf, OVERLAP } from './deltas.ts'
import { stem } from '../english/text.ts'
import type { VocabularyData } from '../index/vocabulary.ts'

/** What the look-up of a large reference loads first: where the records are, but not the records. */
export interface ShardedHead extends RecordData {
  readonly split: {
    /** How many records a shard has, without the two that it repeats before and after */
    readonly size: number
    /** The first code of each shard, as differences */
    readonly firsts: readonly number[]
  }
}

/** What the look-up of a large reference loads for words. */
export interface ShardedWords extends VocabularyData {
  readonly layout: PostingLayout
  /** The first key of each file of postings */
  readonly keys: readonly string[]
}

/** The data of the look-up in shards, so that each query loads only what may matter. */
export interface ShardedData {
  readonly head: ShardedHead
  readonly words: ShardedWords
  readonly rows: readonly (readonly RecordRow[])[]
  readonly postings: readonly PostingsData[]
}

/** How many records a shard has: about 2 KB compressed. */
const RECORDS_IN_SHARD = 16
/** How many characters a file of postings has: about 5 KB compressed. */
const CHARACTERS_IN_FILE = 12_000

/**
 * Make the shards, in time linear in the number of words.
 * @param synonyms as `parseSynonyms` takes them
 * @param english correctly spelled words
 */
export function shardedData(catalog: Catalog, synonyms: string, english: ReadonlySet<string>): ShardedData {
  const data = lookupData(catalog)
  const written = wordData(catalog, synonyms, english)
  const rows = data.rows.map((row, i): RecordRow => {
    const keywords = written.keywords[i] ?? ''
    const [code, message, category, actor, kind, verdict, extra] = row
    return keywords === '' ? row : [code, message, category, actor, kind, verdict, { ...extra, keywords }]
  })
  const parts: RecordRow[][] = []
  for (let i = 0; i < rows.length; i += RECORDS_IN_SHARD) {
    parts.push(rows.slice(Math.max(0, i - OVERLAP), i + RECORDS_IN_SHARD + OVERLAP))
  }
  const firsts = deltasOf(parts.map((_, i) => rows[i * RECORDS_IN_SHARD]?.[0] ?? 0))
  const head = { ...data, rows: [], split: { size: RECORDS_IN_SHARD, firsts } }
  const records = recordsOf(data)
  const lexicon = lexiconOf(withKeywords(records, written), readEnglish(written))
  const layout = {
    former: Math.max(0, ...catalog.codes.map(({ history }) => history.filter((entry) => entry.formerMessage).length)),
    keywords: Math.max(0, ...catalog.codes.map(({ keywords }) => keywords.length)),
  }
  const files = filesOf(postingsOf(lexicon, layout))
  const keys = files.map(([[first] = ['']]) => first)
  const words = { ...vocabulary(lexicon, lexiconOf(records, noEnglish), written), layout, keys }
  return { head, words, rows: parts, postings: files.map((file) => Object.fromEntries(file)) }
}

function vocabulary(all: Lexicon, messages: Lexicon, { synonyms, spelled }: EnglishData): VocabularyData {
  const { documentFrequency, count } = all.vocabulary
  const inMessages = messages.vocabulary.documentFrequency
  const words = all.vocabulary.sorted.filter(
    (word) => !/^\d+$/.test(word) || (documentFrequency.stem.get(word) ?? 0) > 1,
  )
  const stems = [...new Set(words.map(stem))]
  return {
    count,
    words: words.join(' '),
    inMessages: words.map((word) => (inMessages.word.has(word) ? '1' : '0')).join(''),
    stems: stems.map((root) => documentFrequency.stem.get(root) ?? 1),
    stemsInMessages: stems.map((root) => inMessages.stem.get(root) ?? 0),
    synonyms,
    spelled,
    synonymFrequency: Object.fromEntries(documentFrequency.synonym),
  }
}

/** Postings by key, in the order of keys. */
function postingsOf(
  { postings, phrases, vocabulary }: Lexicon,
  layout: PostingLayout,
): [string, Record<string, number[]>][] {
  const slots = slotsOf(phrases, layout)
  const listOf = (list: readonly number[] = []) =>
    deltasOf(
      list.map((i) =>
        encodePosting(layout, { record: phrases[i]?.record ?? 0, slot: slots[i] ?? 0, size: phrases[i]?.size ?? 0 }),
      ),
    )
  const keys = new Map<string, Record<string, number[]>>()
  for (const word of vocabulary.sorted) {
    const lists = keys.get(stem(word)) ?? (Object.create(null) as Record<string, number[]>)
    keys.set(stem(word), Object.assign(lists, { [word]: listOf(postings.word.get(word)) }))
  }
  for (const name of vocabulary.documentFrequency.synonym.keys()) {
    keys.set(synonymKey(name), { '': listOf(postings.synonym.get(name)) })
  }
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The slot of each phrase: phrases of one kind take the slots of that kind in order. */
function slotsOf(phrases: Lexicon['phrases'], { former, keywords }: PostingLayout): number[] {
  const starts = new Map([
    [fieldWeights.message, 0],
    [fieldWeights.former, 1],
    [fieldWeights.keyword, 1 + former],
    [fieldWeights.category, 1 + former + keywords],
  ])
  let owner = -1
  let taken = new Map<number, number>()
  return phrases.map(({ record, weight }) => {
    if (record !== owner) taken = new Map()
    owner = record
    const before = taken.get(weight) ?? 0
    taken.set(weight, before + 1)
    return (starts.get(weight) ?? 0) + before
  })
}

/** The keys and lists of each file. */
function filesOf<Lists>(lists: readonly (readonly [string, Lists])[]): (readonly [string, Lists])[][] {
  const files: (readonly [string, Lists])[][] = []
  let length = CHARACTERS_IN_FILE
  for (const entry of lists) {
    const more = JSON.stringify(entry).length
    if (length + more > CHARACTERS_IN_FILE) {
      files.push([])
      length = 0
    }
    files.at(-1)?.push(entry)
    length += more
  }
  return files
}
