import type { Catalog } from '../../codes/catalog.ts'
import { verdictLabels, verdictOf } from '../../codes/labels.ts'
import type { Verdict } from '../../codes/labels.ts'
import { rangesOfCodes } from '../../codes/ranges.ts'
import type { NumberRange } from '../../codes/ranges.ts'
import type { Kind } from '../../codes/schema.ts'
import type { EnglishData } from '../english/english-data.ts'
import { lookAlikes } from '../english/look-alikes.ts'
import { stem, wordsOf } from '../english/text.ts'

/** A code as the look-up knows it. */
export interface LookupRecord {
  readonly code: number
  readonly message: string
  readonly category: string
  /** Who can resolve it, as readers see it */
  readonly actor: string
  readonly kind: Kind
  /** Whether a program may make the same call again */
  readonly verdict: Verdict
  readonly keywords: readonly string[]
  /** Former messages, which can still be found */
  readonly former: readonly string[]
  readonly retired: boolean
  /** For codes that share a message: how this one differs, by the number of the other */
  readonly differences: Readonly<Record<string, string>>
}

/** The verdicts, to which rows refer by position: pages have their labels anyway, so they are not published. */
const verdicts = Object.keys(verdictLabels) as Verdict[]

/** A record as published; empty fields at the end are left out. Only shards have keywords here. */
export type RecordRow = [
  code: number,
  message: string,
  category: number,
  actor: number,
  kind: number,
  verdict: number,
  extra?: { former?: string[]; retired?: true; differences?: Record<string, string>; keywords?: string },
]

/** The published data for numbers and messages. */
export interface RecordData {
  /** Titles of categories; rows refer to them, and to the lists below, by position */
  readonly categories: readonly string[]
  readonly actors: readonly string[]
  readonly kinds: readonly Kind[]
  /** Every row, or none if they are in shards (see `sharded/shards.ts`) */
  readonly rows: readonly RecordRow[]
  /** Ranges that contain the codes */
  readonly ranges: readonly NumberRange[]
}

/**
 * The published data for numbers and messages.
 * @param catalog of all codes
 * @returns plain data for `JSON.stringify`; deterministic
 */
export function lookupData(catalog: Catalog): RecordData {
  const { codes, categories, actorLabel } = catalog
  const places = new Map(categories.map(({ id }, i) => [id, i]))
  const actors = [...new Set(codes.map(({ actor }) => actorLabel(actor)))]
  const kinds = [...new Set(codes.map(({ kind }) => kind))]
  const messages = Map.groupBy(codes, ({ message }) => message)
  const rows = codes.map((record): RecordRow => {
    const former = record.history.flatMap(({ formerMessage }) => formerMessage ?? [])
    const sameMessage = messages.get(record.message) ?? []
    const apart = record.confusedWith.filter(({ code }) => sameMessage.some((other) => other.code === code))
    const extra = {
      ...(former.length > 0 && { former }),
      ...(record.retired && { retired: true as const }),
      ...(apart.length > 0 && {
        differences: Object.fromEntries(apart.map(({ code, difference }) => [String(code), difference])),
      }),
    }
    const row: RecordRow = [
      record.code,
      record.message,
      places.get(record.category) ?? 0,
      actors.indexOf(actorLabel(record.actor)),
      kinds.indexOf(record.kind),
      verdicts.indexOf(verdictOf(record)),
    ]
    if (Object.keys(extra).length > 0) row[6] = extra
    return row
  })
  const titles = categories.map(({ title }) => title)
  return { categories: titles, actors, kinds, rows, ranges: rangesOfCodes(codes) }
}

/**
 * Read the records from published data; the inverse of `lookupData`.
 * @param rows of the data, or of some of its shards, ascending by code
 */
export function recordsOf(data: RecordData, rows: readonly RecordRow[] = data.rows): LookupRecord[] {
  const { categories, actors, kinds } = data
  return rows.map(([code, message, category, actor, kind, verdict, extra]) => ({
    code,
    message,
    category: categories[category] ?? '',
    actor: actors[actor] ?? '',
    kind: kinds[kind] ?? 'error',
    verdict: verdicts[verdict] ?? 'no',
    keywords: extra?.keywords?.split(';') ?? [],
    former: extra?.former ?? [],
    retired: extra?.retired ?? false,
    differences: extra?.differences ?? {},
  }))
}

/** The published data for keywords. */
export interface WordData extends EnglishData {
  /** The keywords of each record, joined by semicolons, in the order of the records */
  readonly keywords: readonly string[]
}

/**
 * The published data for keywords, in the order of `lookupData`.
 * @param synonyms as `parseSynonyms` takes them
 * @param english correctly spelled words; those that look like a typing error in a known word are published
 */
export function wordData(catalog: Catalog, synonyms: string, english: ReadonlySet<string>): WordData {
  const { codes, categories } = catalog
  const texts = [
    ...codes.flatMap(({ message, keywords }) => [message, ...keywords]),
    ...categories.map(({ title }) => title),
  ]
  const known = [...new Set(texts.flatMap(wordsOf))]
  const stems = new Set(known.map(stem))
  const others = [...english].filter((word) => !stems.has(stem(word)))
  return {
    synonyms,
    spelled: [...new Set(lookAlikes(known, others).map(stem))].join(' '),
    keywords: codes.map(({ keywords }) => keywords.join(';')),
  }
}

/** Records with their keywords. */
export function withKeywords(records: readonly LookupRecord[], { keywords }: WordData): LookupRecord[] {
  return records.map((record, i) => ({ ...record, keywords: (keywords[i] ?? '').split(';') }))
}
