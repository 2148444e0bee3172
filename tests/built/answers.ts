import { readFileSync } from 'node:fs'
import type { CaseData } from '../../src/search/index/case-index.ts'
import { indexOf } from '../../src/search/index/search-index.ts'
import { recordsOf, withKeywords } from '../../src/search/index/records.ts'
import type { RecordData, WordData } from '../../src/search/index/records.ts'
import { readEnglish } from '../../src/search/english/english-data.ts'
import { lookUp } from '../../src/search/lookup/lookup.ts'
import type { Query } from '../../src/search/query/query.ts'
import type { Answer } from '../../src/search/rank/answer.ts'
import { caseFinderOf } from '../../src/search/rank/case-finder.ts'
import { find } from '../../src/search/rank/find.ts'
import { ShardedIndex, ShardedRows } from '../../src/search/sharded/sharded-index.ts'
import type { PostingsData } from '../../src/search/sharded/postings.ts'
import type { ShardedHead, ShardedWords } from '../../src/search/sharded/shards.ts'
import type { LookupFiles } from '../../src/site-files/lookup-data.ts'
import { dist } from './dist.ts'

type Answers = (query: Query) => Promise<Answer>

/** A JSON file of the built site. */
export function built(path: string): unknown {
  return JSON.parse(readFileSync(`${dist}/${path}`, 'utf8'))
}

/** Answers queries from the built files, whether or not these are so large that they are split. */
export function answersFrom(files: LookupFiles): Answers {
  const head = built(files.records.path) as RecordData | ShardedHead
  return 'split' in head ? answersFromShards(head, files) : answersFromAll(head, files)
}

function answersFromAll(head: RecordData, files: LookupFiles): Answers {
  const words = built(files.words.path) as WordData
  const index = indexOf(withKeywords(recordsOf(head), words), readEnglish(words))
  const cases = files.cases && caseFinderOf(built(files.cases.path) as CaseData, index.records)
  return (query) => Promise.resolve(find(index, query, cases))
}

function answersFromShards(head: ShardedHead, files: LookupFiles): Answers {
  const shard = <Data>(name: string) => Promise.resolve(built(files.records.path.replace(/[^/]*$/, name)) as Data)
  const rows = new ShardedRows(head, (part) => shard(`codes-${String(part)}.json`))
  const index = new ShardedIndex(rows, {
    words: () => Promise.resolve(built(files.words.path) as ShardedWords),
    postings: (part) => shard<PostingsData>(`words-${String(part)}.json`),
  })
  const wanted = () => Promise.resolve(true)
  return async (query) => {
    const result = await lookUp(
      { query, find },
      {
        indexFor: (asked, includeKeywords) =>
          asked.form === 'number' ? rows.indexOfNumbers(asked) : index.indexFor(asked, includeKeywords, wanted),
        caseFinder: () => Promise.resolve(undefined),
        answerInOtherLanguages: () => Promise.resolve(undefined),
      },
    )
    if (!result) throw new Error('The query is wanted, but there is no answer.')
    return result.answer
  }
}
