/** How finely impacts are told apart: a posting is the distance to the record before it times this, plus the level. */
export const LEVELS = 64

/** No word has this sign: what begins with it is a group of synonyms. */
export const SYNONYM_MARK = '='

/** What described cases are found with, as it is published. */
export interface CaseData {
  /** The impact of one level */
  readonly unit: number
  /** Stems, and groups of synonyms with their mark, in order, with spaces between them */
  readonly terms: string
  /** For each term its records, ascending, and its impact there; see `LEVELS` */
  readonly postings: readonly (readonly number[])[]
}

/** What described cases are found with. */
export interface CaseIndex {
  /** The records that a term speaks for, and how much; nothing for an unknown term */
  readonly impactsOf: (term: string) => readonly CaseImpact[] | undefined
}

/** How much a term speaks for a record. */
export interface CaseImpact {
  /** The place of the record in the list of records */
  readonly record: number
  readonly impact: number
}

/** The index that published data holds. */
export function caseIndexOf({ unit, terms, postings }: CaseData): CaseIndex {
  const places = new Map(terms.split(' ').map((term, i) => [term, i]))
  const read = new Map<number, readonly CaseImpact[]>()
  return {
    impactsOf: (term) => {
      const place = places.get(term)
      if (place === undefined) return undefined
      const known = read.get(place)
      if (known) return known
      let record = 0
      const impacts = (postings[place] ?? []).map((posting) => {
        record += Math.floor(posting / LEVELS)
        return { record, impact: (posting % LEVELS) * unit }
      })
      read.set(place, impacts)
      return impacts
    },
  }
}
