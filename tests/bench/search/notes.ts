import { caseData } from '../../../src/search/index/case-data.ts'
import { caseIndexOf } from '../../../src/search/index/case-index.ts'
import type { CaseIndex } from '../../../src/search/index/case-index.ts'
import { catalog, index, lookup } from './reference.ts'

const { cases, synonyms, outOfDomain } = lookup
const FOLDS = 5
/** The notes without some texts about other subjects, because the domain of words is learned from these. */
const parts = Array.from({ length: FOLDS }, (_, fold) => notesWith(outOfDomain.filter((_, i) => i % FOLDS !== fold)))
const foldOf = new Map(outOfDomain.map((text, i) => [text, i % FOLDS]))
const all = notesWith(outOfDomain)

/** The index of described cases as if a text were not among those about other subjects. */
export function notesFor(text: string): CaseIndex {
  return parts[foldOf.get(text) ?? -1] ?? all
}

function notesWith(texts: readonly string[]): CaseIndex {
  return caseIndexOf(caseData(catalog, { cases, synonyms, outOfDomain: texts }), index.records)
}
