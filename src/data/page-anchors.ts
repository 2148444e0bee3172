import { addressesAt, sections } from '../codes/addresses.ts'
import { readFrontMatter } from '../hand-written/front-matter.ts'
import { anchorsOf } from '../hand-written/anchors.ts'
import { parsePage } from '../hand-written/page.ts'
import { aboutSchema } from '../hand-written/schemas.ts'
import { readPages } from './page-files.ts'
import type { Names } from './codes-file.ts'

/**
 * The anchors that links can lead to, by the path of the page. Pages that are missing here can have any anchor.
 * @param names the codes and ids in the file of codes
 * @param terms ids of terms in the glossary; undefined if it is unreadable
 */
export function pageAnchors(names: Names, terms: readonly string[] | undefined): Map<string, ReadonlySet<string>> {
  const at = addressesAt('')
  const anchors = new Map<string, ReadonlySet<string>>()
  for (const { code } of names.codes) anchors.set(at.code(code), new Set(sections))
  if (terms) anchors.set(at.glossary, new Set(terms))
  for (const { kind, id, file, source } of readPages()) {
    const { page } = parsePage(source, file)
    if (!page) continue
    if (kind === 'guide') {
      anchors.set(at.guide(id), anchorsOf(page))
    } else {
      const { data } = readFrontMatter(source, file, aboutSchema)
      const ofSources = names.sources.map((one) => `source-${one.id}`)
      if (data) anchors.set(at.about, new Set([...Object.keys(data.sections), ...anchorsOf(page), ...ofSources]))
    }
  }
  return anchors
}
