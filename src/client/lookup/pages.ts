import type { Answer } from '../../search/rank/find.ts'
import { holdsAll } from '../../search/language/marks.ts'
import { readQuery } from '../../search/query/query.ts'
import { indexFor } from './data.ts'
import { hitItem } from './results.ts'
import { paths } from './wake.ts'

/**
 * Pages that the full text finds beyond an answer, as items of the list: codes are shown as the direct results are.
 * @param wanted whether the answer is still wanted
 * @returns nothing where the full text is out of reach
 */
export async function pageRows(answer: Answer, wanted: () => boolean): Promise<HTMLLIElement[] | undefined> {
  if (!answer.needsKeywords) return []
  const script = await import('./full-text.ts').catch(() => undefined)
  if (!script || !wanted()) return undefined
  const shown = new Set(answer.hits.map(({ record }) => paths.code(record.code)))
  const found = await script.searchFullText(answer.words, (text) => holdsAll(text, answer.words), wanted)
  const pages = found?.filter(({ path }) => !shown.has(path))
  if (!pages || !wanted()) return undefined
  const codes = pages.map(({ path }) => /\/(\d+)\/$/.exec(path)?.[1] ?? '')
  // The records that a query of these numbers would find.
  const index = await indexFor(readQuery(codes.join(' ')), false).catch(() => undefined)
  return pages.map((page, i) => {
    const record = index?.byCode.get(codes[i] ?? '')
    const row = record && paths.code(record.code) === page.path
    return script.pageItem(page, row ? hitItem({ record, reason: { kind: 'words' } }, answer, paths) : undefined)
  })
}
